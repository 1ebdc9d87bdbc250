package org.houvast.command.reassessment;

import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R30: risks are assessed anew on the same factors, with what changed since (domain.md 1.5, G; S000:220-221). Warns of
 * the factors of the last reassessment of a child that this one leaves out: whether they weigh less is not told.
 */
final class SameFactorsAsBefore {

    private SameFactorsAsBefore() {}

    static Check check(ReassessRisk c, CaseFile file) {
        var told =
                c.factors().stream().map(assessed -> assessed.factor().code()).collect(Collectors.toSet());
        var left = c.children().stream()
                .flatMap(child ->
                        file.last(RiskReassessed.class, child, c.circumstances().occurred()).stream())
                .flatMap(before -> before.topics().stream())
                .filter(factor -> !told.contains(factor))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return left.isEmpty() || told.isEmpty()
                ? Check.met()
                : Check.warns(Rule.R30, "factors-left-out", Map.of("factors", left));
    }
}
