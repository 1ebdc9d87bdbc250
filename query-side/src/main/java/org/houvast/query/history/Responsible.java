package org.houvast.query.history;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.query.page.Days;
import org.houvast.query.page.Words;
import org.houvast.query.projecting.Entry;
import org.houvast.query.timeline.History;
import org.houvast.query.timeline.Names;

/** Who is responsible for a case: who opened it, or to whom it was handed over last. */
public final class Responsible {

    private Responsible() {}

    /** Who is after these entries and since when, in a line; empty when the reader may not see who. */
    public static Optional<String> line(History history, Names names, Words words) {
        return Then.of(history.entries())
                .responsible()
                .filter(entry -> names.hidden(entry.id()) == null)
                .map(entry -> of(entry, names, words))
                .map(who -> told(who, words) + " (" + words.say("since", Days.inWords(who.since(), words.language()))
                        + ")");
    }

    static State.Responsible of(Entry entry, Names names, Words words) {
        var header = entry.event().header();
        if (entry.event() instanceof CaseHandedOver handed) {
            return new State.Responsible(
                    names.real() ? words.recorded(handed.to()) : null,
                    null,
                    null,
                    header.occurred(),
                    entry.id().value());
        }
        return new State.Responsible(
                names.real() ? header.actor().id() : null,
                header.actor().role().code(),
                header.actor().organisation(),
                header.occurred(),
                entry.id().value());
    }

    static String told(State.Responsible who, Words words) {
        var role = who.role() == null ? words.say("history.handed-over") : words.say("word.Role." + who.role());
        return Stream.of(
                        Objects.requireNonNullElse(who.who(), ""),
                        role,
                        Objects.requireNonNullElse(who.organisation(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
