package org.houvast.command.stay;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.stay.Stay.Placement;
import org.houvast.language.programme.ProgrammeProfile;
import org.houvast.language.rule.Rule;

/** R20: a stay lasts six to eighteen months (S000:21-22, S000:183). */
final class TermOfSixToEighteenMonths {

    private TermOfSixToEighteenMonths() {}

    static Check atEnd(Placement placement, LocalDate end, ProgrammeProfile profile) {
        if (end.isBefore(placement.since().plusMonths(profile.termFromMonths()))) {
            return Check.warns(Rule.R20, "The stay ended before " + profile.termFromMonths() + " months");
        }
        return end.isAfter(placement.since().plusMonths(profile.termToMonths()))
                ? Check.warns(Rule.R20, "The stay lasted longer than " + profile.termToMonths() + " months")
                : Check.met();
    }

    static Check extended(Placement placement, LocalDate until, ProgrammeProfile profile) {
        var longest = placement.since().plusMonths(profile.termToMonths());
        return until.isAfter(longest)
                ? Check.met()
                : Check.refuses(
                        Rule.R20,
                        "The new end lies within the ordinary term",
                        "Name an end after " + longest + ", or leave the term as it is",
                        Map.of("until", until.toString(), "ordinaryTermEnds", longest.toString()));
    }
}
