package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.language.programme.ProgrammeProfile;
import org.houvast.language.rule.Rule;

/**
 * R20: a stay lasts six to eighteen months (S000:21-22, S000:183), unless a reasoned extension covers the day. Months
 * are counted from its first day; the day on which the eighteenth is full still belongs to the term.
 */
public final class TermOfSixToEighteenMonths {

    private TermOfSixToEighteenMonths() {}

    /** A stay that ends: warned when it was shorter or longer than the term. */
    public static Check ended(Placement placement, LocalDate end, ProgrammeProfile profile) {
        if (end.isBefore(placement.since().plusMonths(profile.termFromMonths()))) {
            return Check.warns(Rule.R20, "ended-early", Map.of("months", profile.termFromMonths()));
        }
        return end.isAfter(longest(placement, profile)) && !placement.extendedOver(end)
                ? Check.warns(Rule.R20, "ended-late", Map.of("months", profile.termToMonths()))
                : Check.met();
    }

    /** A stay that is to go on: warned when its end is pressing, refused when its term is over. */
    public static Check continued(Placement placement, LocalDate on, ProgrammeProfile profile) {
        if (placement.extendedOver(on) || on.isBefore(placement.since().plusMonths(profile.termWarningMonths()))) {
            return Check.met();
        }
        var longest = longest(placement, profile);
        return on.isAfter(longest)
                ? Check.refuses(
                        Rule.R20,
                        "over",
                        Map.of("since", placement.since(), "termEnded", longest, "months", profile.termToMonths()))
                : Check.warns(Rule.R20, "nearly-over", Map.of("termEnds", longest));
    }

    /** An extension: refused when it is none. */
    public static Check extended(Placement placement, LocalDate until, ProgrammeProfile profile) {
        var longest = longest(placement, profile);
        return until.isAfter(longest)
                ? Check.met()
                : Check.refuses(Rule.R20, "no-extension", Map.of("until", until, "termEnds", longest));
    }

    private static LocalDate longest(Placement placement, ProgrammeProfile profile) {
        return placement.since().plusMonths(profile.termToMonths());
    }
}
