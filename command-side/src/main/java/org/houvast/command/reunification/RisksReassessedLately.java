package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.language.ChildId;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R30: D9 rests on a risk reassessment of each child that is at most three months old (S000:220-221): there is one, and
 * one is cited (domain.md 1.6).
 */
final class RisksReassessedLately {

    private RisksReassessedLately() {}

    static Check check(DecideReturn c, Context context) {
        return context.inSimba(settings -> c.children().stream()
                .map(child -> check(child, c, settings.reassessEveryMonths(), context.file()))
                .reduce(Check.met(), Check::and));
    }

    private static Check check(ChildId child, DecideReturn c, int months, CaseFile file) {
        var on = c.circumstances().occurred();
        var last = file.last(RiskReassessed.class, child, on).map(FiledEntry::occurred);
        if (last.filter(day -> lately(day, on, months)).isEmpty()) {
            return Check.refuses(
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
        boolean cited = c.deliberation().evidence().stream()
                .flatMap(id -> file.entry(id).stream())
                .anyMatch(entry -> entry.type() == RiskReassessed.class
                        && entry.children().contains(child)
                        && lately(entry.occurred(), on, months));
        return cited ? Check.met() : Check.refuses(Rule.R30, "return-not-resting", Map.of("child", child));
    }

    private static boolean lately(LocalDate day, LocalDate on, int months) {
        return !on.isAfter(day.plusMonths(months));
    }
}
