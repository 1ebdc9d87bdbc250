package org.houvast.query.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Client;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.query.form.Field.Option;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;
import org.houvast.query.timeline.Telling;

/** What can be chosen in the forms of a case: its people and entries, and the houses. */
final class CaseChoices {

    private static final Map<String, List<Class<? extends CaseEvent>>> KINDS = Map.of(
            "goal", List.of(ParentGoalSet.class),
            "involvement", List.of(ServiceInvolved.class),
            "request", List.of(AccessRequested.class),
            "decision", List.of(AccessDecided.class, SharingDecided.class));

    private CaseChoices() {}

    /** @param offered the entries that can be chosen */
    static Choices of(
            History whole,
            List<Entry> offered,
            Names names,
            Map<HouseId, String> houses,
            Map<PracticeId, String> practices,
            Words words) {
        var clients = Clients.of(whole).stream().map(Client::person).toList();
        return new Choices(
                names.children().stream()
                        .map(child -> Option.of(child.value(), names.child(child)))
                        .toList(),
                clients.stream().map(person -> person(person, names)).toList(),
                names.others(clients).stream()
                        .map(person -> person(person, names))
                        .toList(),
                houses(houses, words),
                entries(offered, names, words),
                meant(whole, names, words),
                practices.entrySet().stream()
                        .map(practice -> Option.of(practice.getKey().value(), practice.getValue()))
                        .toList());
    }

    /** What some fields mean is of one kind, and may lie further back than what is cited. */
    private static Map<String, List<Option>> meant(History whole, Names names, Words words) {
        var meant = new HashMap<String, List<Option>>();
        KINDS.forEach((field, kinds) -> meant.put(
                field,
                entries(
                        Citable.standing(whole)
                                .filter(entry -> kinds.stream().anyMatch(kind -> kind.isInstance(entry.event())))
                                .toList(),
                        names,
                        words)));
        return meant;
    }

    static List<Option> houses(Map<HouseId, String> houses, Words words) {
        return houses.entrySet().stream()
                .map(house -> Option.of(house.getKey().value(), words.recorded(house.getValue())))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static Option person(PersonId person, Names names) {
        return Option.of(person.value(), names.person(person));
    }

    private static List<Option> entries(List<Entry> offered, Names names, Words words) {
        var telling = new Telling(words, names);
        boolean meant = offered.size() == 1;
        return offered.stream()
                .map(entry -> entry(entry, meant, telling, words))
                .toList();
    }

    private static Option entry(Entry entry, boolean meant, Telling telling, Words words) {
        var day = Days.brief(entry.event().header().occurred(), words.language());
        return new Option(
                entry.id().value(), day + " · " + telling.title(entry.event()), telling.summary(entry.event()), meant);
    }
}
