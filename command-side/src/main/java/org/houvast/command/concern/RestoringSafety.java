package org.houvast.command.concern;

import java.util.Optional;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.concern.Route;

/** Step 5: a route on which safety is restored with the family (herstel de veiligheid; S002:7). */
final class RestoringSafety {

    private RestoringSafety() {}

    static boolean is(Route route) {
        return route == Route.RESTORE_SAFETY_SELF || route == Route.RESTORE_SAFETY_WITH_SERVICE;
    }

    /** The last decision on the next step, when it led to step 5. */
    static Optional<FiledEntry> underWay(Entries entries) {
        return entries.last(RouteChosen.class)
                .filter(chosen -> chosen.isOutcome(Route.RESTORE_SAFETY_SELF)
                        || chosen.isOutcome(Route.RESTORE_SAFETY_WITH_SERVICE));
    }
}
