package org.houvast.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a reader may see it. What a pseudonymous reader may not see is absent.
 *
 * @param position its position in the ledger
 * @param eventId its id
 * @param type its declared name
 * @param title its name in the reader's language
 * @param occurred the day it happened
 * @param at the time of that day, when it matters
 * @param recorded when the ledger accepted it
 * @param lagDays days from the one to the other
 * @param actor who recorded it
 * @param role in which role
 * @param about the ids of the persons it is about
 * @param children the ids of the children whose trajectory it belongs to
 * @param summary what it says, in one sentence
 * @param texts its free texts
 * @param warnings the rules it does not meet
 * @param decision when it is a decision, how it came about
 * @param amends the id of the entry that it corrects, disputes or withdraws
 * @param correctedBy the id of the entry that corrected it last
 * @param disputedBy the ids of the entries that add another view
 * @param withdrawnBy the id of the entry that took it from view; its texts are then absent
 *     for all but those who may see them still
 * @param attachments its documents, for those who may open them; absent when it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        long position,
        String eventId,
        String type,
        String title,
        LocalDate occurred,
        @Nullable LocalTime at,
        Instant recorded,
        long lagDays,
        @Nullable String actor,
        String role,
        List<String> about,
        List<String> children,
        String summary,
        @Nullable List<FreeText> texts,
        List<Warned> warnings,
        @Nullable Decided decision,
        @Nullable String amends,
        @Nullable String correctedBy,
        @Nullable List<String> disputedBy,
        @Nullable String withdrawnBy,
        @Nullable List<Attached> attachments) {

    /**
     * A rule that was not met.
     *
     * @param rule its id
     * @param text the rule in one sentence
     * @param finding what was found
     * @param answer why it was done all the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Warned(
            String rule,
            String text,
            @Nullable String finding,
            @Nullable String answer) {}

    /**
     * A decision.
     *
     * @param kind its id in domain.md 1.6: {@code D8}
     * @param outcome the code of its outcome
     * @param outcomeText the outcome in the reader's language
     * @param rationale the reasons
     * @param alternatives what was weighed besides
     * @param participants who took part
     * @param parentsView what the parents think of it
     * @param childView what the child thinks of it
     * @param evidence the ids of the entries it rests on
     * @param amendedSince those of them that were corrected, disputed or withdrawn since; absent when none was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(
            String kind,
            String outcome,
            String outcomeText,
            @Nullable String rationale,
            @Nullable List<String> alternatives,
            @Nullable List<Took> participants,
            @Nullable String parentsView,
            @Nullable String childView,
            List<String> evidence,
            @Nullable List<String> amendedSince) {}

    /**
     * Somebody who took part.
     *
     * @param name who
     * @param role in which role
     * @param dissent why they disagreed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Took(String name, String role, @Nullable String dissent) {}
}
