package org.houvast.command.concern;

import java.util.Arrays;
import java.util.function.Function;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.LastResort;
import org.houvast.command.deciding.WorryingAndWilling;
import org.houvast.language.access.CommandName;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.Route;

/**
 * What stands in the way of a command in the present state, whatever is filled in besides: forms ask it before, and the decider
 * asks it again.
 */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: how far the Kindreflex has come. */
    public static Check of(CommandName command, Entries entries, Context context) {
        return switch (command) {
            case ASSESS_WILLINGNESS -> assessing(entries);
            case CHOOSE_ROUTE -> any(Route.values(), route -> choosing(route, entries, context));
            case COMPLETE_STEP -> any(KindreflexStep.values(), step -> StepIsNoted.check(step, entries, context));
            default -> Check.met();
        };
    }

    /** Nothing, when one of these is possible; else what stands in the way of the first. */
    private static <T> Check any(T[] choices, Function<T, Check> check) {
        var checks = Arrays.stream(choices).map(check).toList();
        return checks.stream()
                .filter(found -> found.refusals().isEmpty())
                .findFirst()
                .orElse(checks.getFirst());
    }

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
}
