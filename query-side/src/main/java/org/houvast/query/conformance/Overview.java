package org.houvast.query.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether many cases were done as the rules ask.
 *
 * @param on the day on which they stand so
 * @param from the first day of the period; what was to be done by a day in it is counted, and what has no day by the
 *     day on which it was done, could be done no more, or arose
 * @param to the last day of the period
 * @param by the code of what the rows are: rules, cases, houses, teams or quarters
 * @param cases how many cases were looked at
 * @param tally how much of all that was asked for stands how
 * @param rows the same for each rule, case, house, team or quarter
 */
public record Overview(LocalDate on, LocalDate from, LocalDate to, String by, int cases, Tally tally, List<Row> rows) {

    /**
     * A row.
     *
     * @param key the code of what is asked for, the id or pseudonym of the case or house, the organisation, or the
     *     quarter; absent when in no house or team
     * @param name the same in words
     * @param rule the id of the rule; absent unless the rows are rules
     * @param ruleText that rule in a sentence; absent unless the rows are rules
     * @param source document and lines of the rule; absent unless the rows are rules
     * @param tally how much stands how
     * @param median of what was late or is, the days by which half of it is late at most; 0 when nothing is
     * @param longest the most days by which something is late, or was done late
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Nullable String key,
            String name,
            @Nullable String rule,
            @Nullable String ruleText,
            @Nullable String source,
            Tally tally,
            long median,
            long longest) {}
}
