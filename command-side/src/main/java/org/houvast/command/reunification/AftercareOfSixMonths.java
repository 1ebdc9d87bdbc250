package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.language.programme.ProgrammeProfile;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.rule.Rule;
import org.jspecify.annotations.Nullable;

/** R33: aftercare lasts at least six months, by a home guidance service (S000:198-200, S000:561). */
final class AftercareOfSixMonths {

    private AftercareOfSixMonths() {}

    /** D9, and the start of aftercare, name who will give it. */
    static Check provided(@Nullable String provider) {
        return provider != null && !provider.isBlank()
                ? Check.met()
                : Check.refuses(
                        Rule.R33,
                        "No provider of aftercare is named",
                        "Name the home guidance service that will give the aftercare",
                        Map.of());
    }

    /** The planned end lies six months or more after the last child came home. */
    static Check planned(LocalDate plannedEnd, LocalDate lastHome, ProgrammeProfile profile) {
        var soonest = lastHome.plusMonths(profile.aftercareMonths());
        return plannedEnd.isBefore(soonest)
                ? Check.refuses(
                        Rule.R33,
                        "The aftercare is planned for less than " + profile.aftercareMonths() + " months",
                        "Plan its end on " + soonest + " or later",
                        Map.of("plannedEnd", plannedEnd.toString(), "soonest", soonest.toString()))
                : Check.met();
    }

    /** Ending sooner than planned is a fact with a mandatory reason. */
    static Check ended(EndAftercare c, LocalDate plannedEnd) {
        if (c.outcome() == AftercareOutcome.EXTEND
                || !c.circumstances().occurred().isBefore(plannedEnd)) {
            return Check.met();
        }
        return Check.warns(Rule.R33, "The aftercare ends sooner than planned: it would last until " + plannedEnd)
                .and(GivesReasons.check(c.circumstances()))
                .and(Check.needs(
                        c.outcome() != AftercareOutcome.END_AS_PLANNED,
                        "sooner-than-planned",
                        "The aftercare was planned until " + plannedEnd,
                        "Record the outcome end-early, with the reason"));
    }
}
