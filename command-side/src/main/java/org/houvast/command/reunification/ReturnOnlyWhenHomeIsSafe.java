package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.language.ChildId;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.rule.Rule;

/**
 * R31: a child returns only when the home is judged safe (S000:197-198). The return has been prepared before: the last
 * D8 about each child decided so (domain.md 1.5, G).
 */
final class ReturnOnlyWhenHomeIsSafe {

    private ReturnOnlyWhenHomeIsSafe() {}

    /** Refuses D9 when the home is not judged safe, or the return of a child was not prepared. */
    static Check decided(DecideReturn c, CaseFile file) {
        var safe = c.homeJudgedSafe() ? Check.met() : Check.refuses(Rule.R31, "not-safe", Map.of());
        return c.children().stream()
                .map(child -> prepared(child, c.circumstances().occurred(), file))
                .reduce(safe, Check::and);
    }

    private static Check prepared(ChildId child, LocalDate on, CaseFile file) {
        var last = file.last(ReassessmentDecided.class, child, on).map(FiledEntry::outcome);
        return last.filter(outcome -> outcome.equals(ReassessmentOutcome.PREPARE_RETURN.code()))
                        .isPresent()
                ? Check.met()
                : Check.refuses(Rule.R31, "not-prepared", Map.of("child", child, "lastOutcome", last.orElse("none")));
    }

    /** Warns when a child came home without a decision that judged the home safe. */
    static Check cameHome(ChildReturn child) {
        return child.plan().decided() ? Check.met() : Check.warns(Rule.R31, "not-decided", Map.of());
    }
}
