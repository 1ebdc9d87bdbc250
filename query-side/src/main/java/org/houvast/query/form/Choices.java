package org.houvast.query.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.practice.PracticeId;
import org.houvast.query.form.Field.Option;

/**
 * The children, persons, houses and entries that can be chosen in a form.
 *
 * @param children the children of the case
 * @param clients its clients
 * @param others the others whom the case knows
 * @param houses the houses
 * @param entries the entries that can be cited, the latest first
 * @param meant the entries that a field of this name can mean, when they are of one kind only
 * @param practices the practices of the catalogue
 */
record Choices(
        List<Option> children,
        List<Option> clients,
        List<Option> others,
        List<Option> houses,
        List<Option> entries,
        Map<String, List<Option>> meant,
        List<Option> practices) {

    /** Nobody is known yet. */
    static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

    /** Whom or what an identifier of this type may name. */
    List<Option> of(Class<?> type) {
        return Map.of(
                        ChildId.class, children,
                        PersonId.class, persons(),
                        HouseId.class, houses,
                        EventId.class, entries,
                        PracticeId.class, practices)
                .getOrDefault(type, List.of());
    }

    /** Whom or what an identifier of this type in a field of this name may name. */
    List<Option> of(Class<?> type, String field) {
        return type == EventId.class ? meant.getOrDefault(field, entries) : of(type);
    }

    /** The children, persons and houses that have a name here. */
    List<Option> known() {
        return Stream.of(children, clients, others, houses)
                .flatMap(List::stream)
                .toList();
    }

    /** Several of them: children and clients are chosen beforehand, as most entries are about all of them. */
    List<Option> several(Class<?> type) {
        if (type == PersonId.class) {
            return Stream.concat(clients.stream().map(Choices::chosen), others.stream())
                    .toList();
        }
        return type == ChildId.class ? children.stream().map(Choices::chosen).toList() : of(type);
    }

    private List<Option> persons() {
        return Stream.of(clients, others, children).flatMap(List::stream).toList();
    }

    private static Option chosen(Option option) {
        return new Option(option.value(), option.label(), option.note(), true);
    }
}
