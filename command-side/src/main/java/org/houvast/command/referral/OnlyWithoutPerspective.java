package org.houvast.command.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.ChildId;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.rule.Rule;

/** R34: a child goes to long-term foster care when there is no perspective (S000:200-202, S000:565-568): D8 said so. */
final class OnlyWithoutPerspective {

    private OnlyWithoutPerspective() {}

    static Check check(List<ChildId> children, LocalDate on, CaseFile file) {
        return children.stream().map(child -> check(child, on, file)).reduce(Check.met(), Check::and);
    }

    private static Check check(ChildId child, LocalDate on, CaseFile file) {
        var last = file.last(ReassessmentDecided.class, child, on).map(FiledEntry::outcome);
        return last.filter(outcome -> outcome.equals(ReassessmentOutcome.NO_PERSPECTIVE.code()))
                        .isPresent()
                ? Check.met()
                : Check.refuses(
                        Rule.R34, "perspective-open", Map.of("child", child, "lastOutcome", last.orElse("none")));
    }
}
