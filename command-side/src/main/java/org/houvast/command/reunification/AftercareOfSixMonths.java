package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/** R33: aftercare lasts at least six months, by a home guidance service (S000:198-200, S000:561). */
final class AftercareOfSixMonths {

    private AftercareOfSixMonths() {}

    /** D9, and the start of aftercare, name who will give it. */
    static Check provided(@Nullable String provider) {
        return provider != null && !provider.isBlank() ? Check.met() : Check.refuses(Rule.R33, "no-provider", Map.of());
    }

    /** The planned end lies six months or more after the last child came home. */
    static Check planned(LocalDate plannedEnd, LocalDate lastHome, SimbaSettings settings) {
        var soonest = lastHome.plusMonths(settings.aftercareMonths());
        return plannedEnd.isBefore(soonest)
                ? Check.refuses(
                        Rule.R33,
                        "too-short",
                        Map.of("months", settings.aftercareMonths(), "plannedEnd", plannedEnd, "soonest", soonest))
                : Check.met();
    }

    /** Ending sooner than planned is a fact with a mandatory reason. */
    static Check ended(EndAftercare c, LocalDate plannedEnd) {
        if (c.outcome() == AftercareOutcome.EXTEND
                || !c.circumstances().occurred().isBefore(plannedEnd)) {
            return Check.met();
        }
        return Check.warns(Rule.R33, "ends-early", Map.of("plannedEnd", plannedEnd))
                .and(GivesReasons.check(c.circumstances()))
                .and(Check.needs(
                        c.outcome() != AftercareOutcome.END_AS_PLANNED,
                        "sooner-than-planned",
                        Map.of("plannedEnd", plannedEnd)));
    }

    /** An extension, and nothing else, names a day, which lies after every end that was planned. */
    static Check extended(EndAftercare c, List<LocalDate> plannedEnds) {
        var to = c.extendedTo();
        if (to == null) {
            return Check.needs(c.outcome() != AftercareOutcome.EXTEND, "extension-without-end");
        }
        return Check.needs(c.outcome() == AftercareOutcome.EXTEND, "no-extension-decided")
                .and(plannedEnds.stream()
                        .filter(end -> !to.isAfter(end))
                        .max(Comparator.naturalOrder())
                        .map(end -> Check.refuses(Rule.R33, "no-extension", Map.of("plannedEnd", end, "until", to)))
                        .orElseGet(Check::met));
    }
}
