package org.houvast.command.reassessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.rule.Rule;

/**
 * R30: D8 cites the risk reassessment of its period (S000:220-221): for each child one that is at most three months
 * old, not older than the last D8 about that child, and not cited by it.
 */
final class RestsOnANewRiskReassessment {

    private RestsOnANewRiskReassessment() {}

    static Check check(DecideReassessment c, Context context) {
        return context.inSimba(settings -> check(c, settings, context.file()));
    }

    private static Check check(DecideReassessment c, SimbaSettings settings, CaseFile file) {
        return c.children().stream()
                .filter(child -> cited(c).noneMatch(entry -> isNew(entry, child, c, settings, file)))
                .map(child -> Check.refuses(Rule.R30, "not-cited", Map.of("child", child)))
                .reduce(Check.met(), Check::and);
    }

    private static Stream<EventId> cited(DecideReassessment c) {
        return c.deliberation().evidence().stream();
    }

    private static boolean isNew(
            EventId id, ChildId child, DecideReassessment c, SimbaSettings settings, CaseFile file) {
        var on = c.circumstances().occurred();
        var last = file.last(ReassessmentDecided.class, child, on);
        return file.entry(id)
                .filter(entry -> entry.type() == RiskReassessed.class)
                .filter(entry -> entry.children().contains(child))
                .filter(entry -> lately(entry, on, settings))
                .filter(entry -> last.stream()
                        .noneMatch(before -> entry.occurred().isBefore(before.occurred())
                                || before.cites().contains(id)))
                .isPresent();
    }

    static boolean lately(FiledEntry entry, LocalDate on, SimbaSettings settings) {
        return !entry.occurred().isAfter(on)
                && !on.isAfter(entry.occurred().plusMonths(settings.reassessEveryMonths()));
    }
}
