package org.houvast.query.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.access.NextStep;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Refusal;
import org.houvast.language.rule.Rule;
import org.houvast.query.page.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may not record in a case now.
 *
 * @param label what would be done
 * @param by the roles in which it may be done, when none of them is the reader's; else null
 * @param reasons what stands in the way, and what would take it away
 */
record NotNow(String label, @Nullable String by, List<Reason> reasons) {

    /**
     * What stands in the way.
     *
     * @param rule the rule's id; null when none of the sources' rules is concerned
     * @param source where the rule stands; null when there is none
     * @param finding what was found
     * @param remedy what would take it away
     */
    record Reason(@Nullable String rule, @Nullable String source, String finding, String remedy) {}

    static List<NotNow> of(List<NextStep> steps, Names names, Reader reader) {
        return steps.stream()
                .filter(step -> !step.mayBeDone())
                .map(step -> of(step, names, reader))
                .toList();
    }

    private static NotNow of(NextStep step, Names names, Reader reader) {
        var words = reader.words();
        var by = step.by().stream()
                .map(role -> Telling.word(words, role))
                .sorted()
                .collect(Collectors.joining(", "));
        return new NotNow(
                Labels.command(step.command(), reader.language().locale()),
                step.yours() ? null : by,
                step.refusals().stream()
                        .flatMap(refusal -> reason(refusal, names, reader))
                        .toList());
    }

    /** Who takes a decision is said beside it. */
    private static Stream<Reason> reason(Refusal refusal, Names names, Reader reader) {
        if (refusal.code().equals("not-the-decider")) {
            return Stream.empty();
        }
        var language = reader.language().locale();
        var facts = names.in(refusal.facts());
        Rule rule = refusal.rule();
        return Stream.of(new Reason(
                rule == null ? null : rule.code(),
                rule == null ? null : rule.source(),
                Findings.finding(rule, refusal.finding(), facts, language),
                Findings.remedy(rule, refusal.finding(), facts, language)));
    }
}
