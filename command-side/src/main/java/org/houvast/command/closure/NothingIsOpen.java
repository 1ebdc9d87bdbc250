package org.houvast.command.closure;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;

/**
 * A case is closed when nothing in it is open (domain.md 1.5, G): no child is placed, no return is decided that is not
 * completed, no aftercare is under way. Each has an end of its own, whatever the reason of the closure. A question about
 * access is not of the trajectory: it is answered after the closure too. What a place was kept for ends with the case.
 */
final class NothingIsOpen {

    private NothingIsOpen() {}

    static Check check(Placements placements, Trajectories trajectories) {
        return Check.needs(placements.underWay().findAny().isEmpty(), "child-in-placement")
                .and(Check.needs(
                        trajectories.returning().isEmpty(),
                        "return-open",
                        Map.of("children", named(trajectories.returning()))))
                .and(Check.needs(
                        trajectories.inAftercare().isEmpty(),
                        "aftercare-open",
                        Map.of("children", named(trajectories.inAftercare()))))
                .and(intake(trajectories.intake()));
    }

    /**
     * An intake that is completed waits for D5 (R21). One that is broken off before cannot be decided on, and a family
     * may withdraw in the midst of it: it ends with the case, and is told of.
     */
    private static Check intake(OpenIntake intake) {
        return switch (intake) {
            case NONE -> Check.met();
            case REQUESTED -> Check.warns(Rule.R21, "broken-off", Map.of());
            case COMPLETED -> Check.refuses("intake-open", Map.of());
        };
    }

    private static String named(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).collect(Collectors.joining(", "));
    }
}
