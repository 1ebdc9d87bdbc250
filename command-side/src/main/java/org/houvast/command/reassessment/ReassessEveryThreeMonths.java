package org.houvast.command.reassessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.duty.ReassessmentPeriods;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R30: risks are reassessed at the end of every period of three months (S000:220-221), counted from the first day of
 * the placement (domain.md 1.8, gap 7), so that a placement of 31 August is due on 30 November, on the last of
 * February and on 31 May. A reassessment answers for the oldest period that has none yet; one that is recorded late is
 * judged by the reassessments that came before it in the world.
 */
final class ReassessEveryThreeMonths {

    private ReassessEveryThreeMonths() {}

    /** Warns when the reassessment of a placed child comes after the day on which it was due. */
    static Check check(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        return context.inSimba(settings -> children.stream()
                .flatMap(child -> placements.of(child, on).stream())
                .map(placement -> due(placement, on, settings, context.file()))
                .filter(on::isAfter)
                .min(Comparator.naturalOrder())
                .map(due -> Check.warns(Rule.R30, "late", Map.of("due", due)))
                .orElseGet(Check::met));
    }

    private static LocalDate due(Placement placement, LocalDate on, SimbaSettings settings, CaseFile file) {
        var before = file.standing(RiskReassessed.class, placement.child())
                .map(FiledEntry::occurred)
                .filter(day -> placement.covers(day) && !day.isAfter(on))
                .toList();
        return new ReassessmentPeriods(placement.since(), settings).nextDue(before);
    }
}
