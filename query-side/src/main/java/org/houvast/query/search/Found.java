package org.houvast.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param cases the cases, by the names of the families
 * @param more whether there are more than these: ask for less
 */
record Found(List<FoundCase> cases, boolean more) {

    /**
     * A case that was found.
     *
     * @param caseId its id
     * @param family the name of the family
     * @param from the first day on which something happened
     * @param until the day on which it was closed; absent while it is open
     * @param decisions the decisions that were taken in it
     * @param rules the rules that entries were found not to meet
     * @param hits the entries in which the words stand, in order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundCase(
            String caseId,
            String family,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> decisions,
            List<String> rules,
            List<Hit> hits) {}

    /**
     * An entry in which the words stand.
     *
     * @param position the position of the entry
     * @param title what the entry is
     * @param on the day on which it happened
     * @param text what stands around the first of the words
     */
    record Hit(long position, String title, LocalDate on, String text) {}
}
