package org.houvast.query.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.disclosure.DisclosureEvent;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureEvent.RecordDisclosed;
import org.houvast.language.disclosure.DisclosureEvent.SharingDecided;
import org.houvast.query.page.Words;

/** Tells who asked to see the record, who saw it, and with whom it is shared. */
record DisclosureTold(Words words, Names names) {

    String tell(DisclosureEvent event) {
        return switch (event) {
            case AccessRequested asked ->
                words.say(
                        "tell.access-requested",
                        names.person(asked.person()),
                        Telling.word(words, asked.form()),
                        Telling.word(words, asked.capacity()),
                        whose(asked.children()));
            case AccessDecided decided -> decided(decided);
            case RecordDisclosed disclosed -> disclosed(disclosed);
            case SharingDecided decided ->
                words.say("tell.sharing-decided", Telling.word(words, decided.outcome()), whose(decided.children()));
        };
    }

    private String decided(AccessDecided decided) {
        var outcome = Telling.word(words, decided.outcome());
        var grounds = decided.refused().stream()
                .map(item -> Telling.word(words, item.ground()))
                .distinct()
                .collect(Collectors.joining(", "));
        int items = decided.refused().size();
        return items == 0
                ? words.say("tell.access-full", outcome)
                : words.say(
                        items == 1 ? "tell.access-decided.one" : "tell.access-decided.other", outcome, items, grounds);
    }

    private String disclosed(RecordDisclosed disclosed) {
        var form = Telling.word(words, disclosed.form());
        var whose = whose(disclosed.children());
        int entries = disclosed.entries().size();
        return entries == 0
                ? words.say("tell.record-disclosed", form, whose)
                : words.say(
                        entries == 1 ? "tell.entries-disclosed.one" : "tell.entries-disclosed.other",
                        form,
                        entries,
                        whose);
    }

    private String whose(List<ChildId> children) {
        return children.isEmpty() ? words.say("the-family") : names.children(children);
    }
}
