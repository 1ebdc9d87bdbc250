package org.houvast.command.concern;

import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Route;
import org.houvast.language.rule.Rule;

/**
 * R06: the next step follows from whether the home is worrying and whether each client is willing (D1 and D2; S004:308-314, domain.md
 * 1.3). Not worrying leads back to step 3; doubt to a consultation, while support goes on; worrying to any other route, and back to
 * step 3 from step 5 only.
 */
final class RouteFollowsFromConcern {

    private RouteFollowsFromConcern() {}

    static Check check(Route route, Entries entries) {
        var concern = WorryingAndWilling.concern(entries);
        if (concern.isEmpty()) {
            return WorryingAndWilling.decided(entries);
        }
        boolean worrying = concern.get().isOutcome(ConcernOutcome.WORRYING);
        var known =
                worrying && route != Route.CONSULT_FIRST ? WorryingAndWilling.willingnessKnown(entries) : Check.met();
        return open(route, concern.get(), entries)
                ? known
                : known.and(Check.refuses(
                        Rule.R06,
                        "route-not-open",
                        Map.of(
                                "route",
                                route,
                                "concern",
                                String.valueOf(concern.get().outcome()))));
    }

    private static boolean open(Route route, FiledEntry concern, Entries entries) {
        if (concern.isOutcome(ConcernOutcome.NOT_WORRYING)) {
            return route == Route.SUPPORT_AS_PARENT;
        } else if (concern.isOutcome(ConcernOutcome.DOUBT_CONSULT)) {
            return route == Route.CONSULT_FIRST || route == Route.SUPPORT_AS_PARENT;
        }
        return route != Route.SUPPORT_AS_PARENT
                || RestoringSafety.underWay(entries).isPresent();
    }
}
