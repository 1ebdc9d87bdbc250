package org.houvast.command.concern;

import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.LastResort;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.Route;

/**
 * What stands in the way of a command in the present state, whatever is filled in besides: forms ask it before, and the decider
 * asks it again.
 */
public final class MayBeDone {

    private MayBeDone() {}

    /** D2: only about a home situation that is worrying. */
    public static Check assessing(Entries entries) {
        return KnownToTheCase.open(entries.file()).and(WorryingAndWilling.worrying(entries));
    }

    /** D3 with this route. */
    public static Check choosing(Route route, Entries entries, Context context) {
        return KnownToTheCase.open(entries.file())
                .and(RouteFollowsFromConcern.check(route, entries))
                .and(SafetyRestoredWithTheWilling.check(route, entries))
                .and(ProgressBeforeLeaving.check(route, entries, context))
                .and(route == Route.MANDATED_SERVICE ? LastResort.check(entries) : Check.met());
    }

    /** Marking this step complete. */
    public static Check completing(KindreflexStep step, Entries entries, Context context) {
        return StepIsNoted.check(step, entries, context);
    }
}
