package org.houvast.command.closure;

import java.util.List;
import org.houvast.language.ChildId;

/**
 * What is still under way of the children's returns.
 *
 * @param returning whose return was decided, and neither completed nor called off
 * @param inAftercare whose aftercare is under way
 * @param home who came home and did not leave since
 * @param intake how far an intake has come that D5 has not ended
 */
public record Trajectories(List<ChildId> returning, List<ChildId> inAftercare, List<ChildId> home, OpenIntake intake) {
    public Trajectories {
        returning = List.copyOf(returning);
        inAftercare = List.copyOf(inAftercare);
        home = List.copyOf(home);
    }
}
