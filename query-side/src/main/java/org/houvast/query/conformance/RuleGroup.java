package org.houvast.query.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What one rule asks for again and again, and how often it was done.
 *
 * @param kind the code of what is asked for
 * @param what what is asked for, in words
 * @param rule the id of the rule
 * @param ruleText that rule in a sentence
 * @param source document and lines of the rule
 * @param tally how often it stands how
 * @param longest the most days by which one of them is late, or was done late
 * @param lines each of them
 */
public record RuleGroup(
        String kind,
        String what,
        String rule,
        String ruleText,
        String source,
        Tally tally,
        long longest,
        List<DutyLine> lines) {

    /** These, by what is asked for, in the order of the rules. */
    static List<RuleGroup> of(List<DutyLine> lines) {
        var groups = new LinkedHashMap<String, List<DutyLine>>();
        lines.forEach(line ->
                groups.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        return groups.values().stream()
                .map(RuleGroup::group)
                .sorted(Comparator.comparing(RuleGroup::rule).thenComparing(RuleGroup::kind))
                .toList();
    }

    private static RuleGroup group(List<DutyLine> lines) {
        var first = lines.getFirst();
        return new RuleGroup(
                first.kind(),
                first.what(),
                first.rule(),
                first.ruleText(),
                first.source(),
                Tally.of(lines.stream().map(DutyLine::state).toList()),
                lines.stream().mapToLong(DutyLine::daysLate).max().orElse(0),
                List.copyOf(lines));
    }
}
