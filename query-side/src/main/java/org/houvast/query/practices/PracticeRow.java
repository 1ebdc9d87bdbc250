package org.houvast.query.practices;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice, as an answer.
 *
 * @param practice its id, by which sessions and services refer to it
 * @param name its name in the reader's language
 * @param block the number of its building block
 * @param theme what the building block is about
 * @param group the group within the building block, in the words of the source
 * @param oneLine what it is, in English
 * @param initiator who began or offers it
 * @param targetGroup for whom it is, in English
 * @param inBodyList whether the source's lists have it, or its annex alone
 * @param cases the cases that used it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PracticeRow(
        String practice,
        String name,
        int block,
        String theme,
        @Nullable String group,
        String oneLine,
        String initiator,
        @Nullable String targetGroup,
        boolean inBodyList,
        List<UsedBy> cases) {

    /**
     * A case that used it.
     *
     * @param caseId its id, or its pseudonym
     * @param family the name of the family, or its pseudonym
     * @param entries how many entries name the practice
     */
    record UsedBy(String caseId, String family, long entries) {}

    /** How many entries name it. */
    long uses() {
        return cases.stream().mapToLong(UsedBy::entries).sum();
    }
}
