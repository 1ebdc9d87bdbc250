package org.houvast.command.deciding;

import java.util.List;
import org.houvast.language.EventId;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.Participant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a decision says about how it came about. What is recorded of it is a {@link Deliberation}, whose
 * evidence carries the hashes of the entries cited.
 *
 * @param rationale the reasons, in the words of the deciders
 * @param alternatives the alternatives that were weighed
 * @param participants who took part
 * @param parentsView what the parents think of it, when they were heard
 * @param childView what the child thinks of it, when it was heard
 * @param evidence the ids of the entries it rests on
 */
public record Deliberating(
        String rationale,
        List<String> alternatives,
        List<Participant> participants,
        @Nullable String parentsView,
        @Nullable String childView,
        List<EventId> evidence) {

    public Deliberating {
        alternatives = List.copyOf(alternatives);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }
}
