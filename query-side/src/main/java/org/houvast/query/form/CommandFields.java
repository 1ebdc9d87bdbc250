package org.houvast.query.form;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.FromState;
import org.houvast.language.HouseId;
import org.houvast.language.access.CommandName;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.programme.Programme;
import org.houvast.query.form.Field.Control;
import org.houvast.query.page.Words;

/**
 * The questions of a command, read off the event that it records: first the day, then what the event holds, then how a
 * decision came about; apart from these, what is seldom said.
 */
final class CommandFields {

    private static final int USUAL_MINUTES = 60;
    private static final int PEOPLE = 4;
    private static final String MINUTES = "minutes";
    private static final String REASON = "reason";

    /** Commands that say in words why, besides decisions. */
    private static final Set<CommandName> REASONED = Set.of(
            CommandName.PAUSE_RETURN, CommandName.REVERSE_RETURN, CommandName.REOPEN_CASE, CommandName.CORRECT_ENTRY);

    /** A house's own programme stands in its header. */
    private static final Set<CommandName> NAMING_A_PROGRAMME = Set.of(CommandName.OPEN_HOUSE);

    private final CommandName command;
    private final Asked asked;
    private final Words words;
    private final LocalDate today;

    CommandFields(CommandName command, Words words, Choices choices, LocalDate today) {
        this.command = command;
        this.words = words;
        this.asked = new Asked(command, words, choices);
        this.today = today;
    }

    /** The questions, in the order in which they are asked. */
    List<Field> asked() {
        var fields = new ArrayList<Field>();
        fields.add(said("occurred").holding(today.toString()));
        if (NAMING_A_PROGRAMME.contains(command)) {
            fields.add(programme());
        }
        components(component -> component.getType() != Deliberation.class)
                .map(asked::field)
                .map(CommandFields::usual)
                .forEach(fields::add);
        if (REASONED.contains(command)) {
            fields.add(required(said(REASON)));
        }
        if (components(component -> component.getType() == Deliberation.class)
                .findAny()
                .isPresent()) {
            fields.addAll(deliberation());
        }
        return fields;
    }

    /** What may be said besides. */
    List<Field> besides() {
        return Stream.of("at", "place", "onBehalfOf", REASON, "ground")
                .filter(name -> !(name.equals(REASON) && REASONED.contains(command)))
                .map(this::said)
                .toList();
    }

    private Stream<RecordComponent> components(Predicate<RecordComponent> which) {
        var event = Recorded.by(command);
        var stream = CaseEvent.class.isAssignableFrom(event) ? CaseId.class : HouseId.class;
        var components = List.of(event.getRecordComponents());
        return components.stream()
                .filter(component -> component.getType() != EventHeader.class)
                .filter(component -> !component.isAnnotationPresent(FromState.class))
                .filter(component -> component.getType() != stream || component != components.getFirst())
                .filter(which);
    }

    private List<Field> deliberation() {
        return Arrays.stream(Deliberation.class.getRecordComponents())
                .map(component -> switch (component.getName()) {
                    case "evidence" -> cites(component);
                    case "participants" -> people(component);
                    default -> asked.field(component);
                })
                .toList();
    }

    private Field cites(RecordComponent evidence) {
        var entry = Evidence.class.getRecordComponents()[0];
        var field = asked.field(evidence);
        return Field.chosen(
                        field.name(),
                        Control.CITES,
                        field.label(),
                        true,
                        asked.field(entry).options())
                .helped(field.help());
    }

    private Field people(RecordComponent participants) {
        var field = asked.field(participants);
        var row = field.rows().getFirst();
        return Field.table(field.name(), field.label(), Collections.nCopies(PEOPLE, row))
                .helped(field.help());
    }

    private Field programme() {
        return Field.chosen(
                "programme",
                Control.RADIO,
                words.say("form.programme"),
                true,
                Arrays.stream(Programme.values())
                        .map(each -> Field.Option.of(each.code(), words.say("word.Programme." + each.code())))
                        .toList());
    }

    private Field said(String name) {
        return Arrays.stream(EventHeader.class.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(asked::field)
                .orElseThrow();
    }

    private static Field required(Field field) {
        return Field.written(field.name(), field.control(), field.label(), true).helped(field.help());
    }

    private static Field usual(Field field) {
        return field.name().equals(MINUTES) ? field.holding(String.valueOf(USUAL_MINUTES)) : field;
    }
}
