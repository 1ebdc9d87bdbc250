package org.houvast.query.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.houvast.query.timeline.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all that it carries, for one reader. What a pseudonymous reader may not see is absent.
 *
 * @param caseId the case, or its pseudonym
 * @param family the name of the family, or its pseudonym
 * @param entry what it says
 * @param organisation the organisation to which who recorded it belonged then; absent for pseudonymous readers
 * @param onBehalfOf on behalf of whom it was recorded, when not on the recorder's own
 * @param place where it happened
 * @param ground the consent or law on which it was recorded
 * @param reason why it was done or recorded
 * @param programme the code of the programme that it was judged by
 * @param profile the version of that programme's profile
 * @param about whom it is about, by name
 * @param before the entry that it corrects, disputes or withdraws, before that the one which that is about, and so on: the
 *     first comes first
 * @param after the entries that correct, dispute or withdraw it, and those that are about these, in the order of the ledger
 * @param decisions the decisions that rest on it, in order
 * @param previous the position of the entry of the case before it; null when it is the first
 * @param next the position of the entry after it; null when it is the last
 * @param leafHash the hash of its bytes (RFC 9162 2.1.1), in base64
 * @param proof what proves it; null while nothing is signed for it
 * @param stored the bytes that are hashed, as text: what is personal is sealed in it; absent for who may not ask for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WholeEntry(
        String caseId,
        String family,
        TimelineEntry entry,
        @Nullable String organisation,
        @Nullable String onBehalfOf,
        @Nullable String place,
        @Nullable Grounded ground,
        @Nullable String reason,
        String programme,
        int profile,
        List<String> about,
        List<Near> before,
        List<Near> after,
        List<Near> decisions,
        @Nullable Long previous,
        @Nullable Long next,
        String leafHash,
        @Nullable Proven proof,
        @Nullable String stored) {

    /**
     * On what it was recorded.
     *
     * @param kind the code of the kind: a consent or the law
     * @param reference the article of the law; absent of a consent, and for pseudonymous readers
     * @param entry the entry that gave the consent; absent of the law
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Grounded(
            String kind,
            @Nullable String reference,
            @Nullable Near entry) {}

    /**
     * Another entry of the case.
     *
     * @param position its position
     * @param eventId its id
     * @param title what it is
     * @param on the day on which it happened
     * @param decision whether it is a decision
     */
    record Near(long position, String eventId, String title, LocalDate on, boolean decision) {}

    /**
     * That the entry stands in the tree of the last checkpoint (RFC 9162 2.1.3); hashes in base64.
     *
     * @param leafIndex its place among the leaves, from 0
     * @param treeSize the number of leaves
     * @param rootHash the root, which the checkpoint is signed for
     * @param origin the origin of the checkpoint
     * @param path the way from the leaf to the root, from the leaf up
     * @param checkpoint the signed note
     */
    record Proven(
            long leafIndex, long treeSize, String rootHash, String origin, List<PathStep> path, String checkpoint) {}
}
