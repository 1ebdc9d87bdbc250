package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.ChildId;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/** R30: D9 needs a risk reassessment of each child that is at most three months old (S000:220-221). */
final class RisksReassessedLately {

    private RisksReassessedLately() {}

    static Check check(List<ChildId> children, LocalDate on, Context context) {
        return context.inSimba(settings -> children.stream()
                .map(child -> check(child, on, settings.reassessEveryMonths(), context.file()))
                .reduce(Check.met(), Check::and));
    }

    private static Check check(ChildId child, LocalDate on, int months, CaseFile file) {
        var last = file.last(RiskReassessed.class, child, on).map(FiledEntry::occurred);
        return last.filter(day -> !on.isAfter(day.plusMonths(months))).isPresent()
                ? Check.met()
                : Check.refuses(
                        Rule.R30,
                        "not-lately",
                        Map.of(
                                "child",
                                child,
                                "months",
                                months,
                                "lastReassessed",
                                last.map(LocalDate::toString).orElse("never")));
    }
}
