package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.language.duty.DueDays;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;

/**
 * R20: a stay lasts six to eighteen months (S000:21-22, S000:183), unless a reasoned extension covers the day. Months
 * are counted from its first day; the day on which the eighteenth is full still belongs to the term.
 */
public final class TermOfSixToEighteenMonths {

    private TermOfSixToEighteenMonths() {}

    /** A stay that ends: warned when it was shorter or longer than the term. */
    public static Check ended(Placement placement, LocalDate end, SimbaSettings settings) {
        if (end.isBefore(placement.since().plusMonths(settings.termFromMonths()))) {
            return Check.warns(Rule.R20, "ended-early", Map.of("months", settings.termFromMonths()));
        }
        return end.isAfter(longest(placement, settings)) && !placement.extendedOver(end)
                ? Check.warns(Rule.R20, "ended-late", Map.of("months", settings.termToMonths()))
                : Check.met();
    }

    /** A stay that is to go on: warned when its end is pressing, refused when its term is over. */
    public static Check continued(Placement placement, LocalDate on, SimbaSettings settings) {
        if (placement.extendedOver(on) || on.isBefore(DueDays.termWeighed(placement.since(), settings))) {
            return Check.met();
        }
        var longest = longest(placement, settings);
        return on.isAfter(longest)
                ? Check.refuses(
                        Rule.R20,
                        "over",
                        Map.of("since", placement.since(), "termEnded", longest, "months", settings.termToMonths()))
                : Check.warns(Rule.R20, "nearly-over", Map.of("termEnds", longest));
    }

    /** A stay that is to go on beyond the term: warned while no extension names its new end. */
    public static Check extensionNamed(Placement placement, SimbaSettings settings) {
        return placement.extendedTo() == null
                ? Check.warns(Rule.R20, "end-not-named", Map.of("termEnds", longest(placement, settings)))
                : Check.met();
    }

    /** An extension: refused when it is none. */
    public static Check extended(Placement placement, LocalDate until, SimbaSettings settings) {
        var longest = longest(placement, settings);
        return until.isAfter(longest)
                ? Check.met()
                : Check.refuses(Rule.R20, "no-extension", Map.of("until", until, "termEnds", longest));
    }

    private static LocalDate longest(Placement placement, SimbaSettings settings) {
        return DueDays.termEnds(placement.since(), settings);
    }
}
