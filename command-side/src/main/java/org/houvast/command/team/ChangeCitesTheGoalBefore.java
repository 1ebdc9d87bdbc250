package org.houvast.command.team;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.rule.Rule;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;

/** R35: a change of the trajectory goal cites the entry of the goal it changes (domain.md 1.6, D7). */
final class ChangeCitesTheGoalBefore {

    private static final Set<Class<? extends CaseEvent>> GOALS =
            Set.of(TrajectoryGoalSet.class, TrajectoryGoalChanged.class);

    private ChangeCitesTheGoalBefore() {}

    static Check check(ChangeTrajectoryGoal c, CaseFile file) {
        return before(c.child(), file)
                .filter(entry -> !c.deliberation().evidence().contains(entry))
                .map(entry -> Check.refuses(Rule.R35, "goal-before-not-cited", Map.of("entry", entry)))
                .orElseGet(Check::met);
    }

    /** The entry of the active goal, unless it was withdrawn from view and cannot be cited. */
    private static Optional<EventId> before(ChildId child, CaseFile file) {
        return file.entries().entrySet().stream()
                .filter(filed -> GOALS.contains(filed.getValue().type()))
                .filter(filed -> filed.getValue().children().contains(child))
                .reduce((earlier, later) -> later)
                .filter(filed -> !filed.getValue().isWithdrawn())
                .map(filed -> filed.getKey());
    }
}
