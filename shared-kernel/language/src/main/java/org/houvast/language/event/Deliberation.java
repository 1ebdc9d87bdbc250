package org.houvast.language.event;

import java.util.List;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How a decision came about: information, judgement and decision kept apart (domain.md 1.6, W12 and W13 there).
 *
 * @param rationale the reasons, in the words of the deciders
 * @param alternatives the alternatives that were weighed
 * @param participants who took part
 * @param parentsView what the parents think of it, when they were heard
 * @param childView what the child thinks of it, when it was heard
 * @param evidence the entries it rests on
 */
public record Deliberation(
        @Personal String rationale,
        @Personal List<String> alternatives,
        List<Participant> participants,
        @Personal @Nullable String parentsView,
        @Personal @Nullable String childView,
        List<Evidence> evidence) {

    public Deliberation {
        alternatives = List.copyOf(alternatives);
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }
}
