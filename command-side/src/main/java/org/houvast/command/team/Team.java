package org.houvast.command.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.ParentGoals;
import org.houvast.language.team.SimbaTeam;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TrajectoryGoal;

/**
 * The Simba team of a case and the goals it works for.
 *
 * @param simbaTeam the team
 * @param goals the active goal per child
 * @param parentGoals the goals that the parents set themselves
 */
public record Team(SimbaTeam simbaTeam, Map<ChildId, TrajectoryGoal> goals, ParentGoals parentGoals) {

    /** No team was formed yet. */
    public static final Team NONE = new Team(SimbaTeam.NONE, Map.of(), ParentGoals.NONE);

    public Team {
        goals = Map.copyOf(goals);
    }

    /** Whether the team was formed. */
    boolean formed() {
        return simbaTeam.formed();
    }

    /** Its members. */
    Set<PersonId> members() {
        return simbaTeam.members();
    }

    /** The active goal of a child. */
    Optional<TrajectoryGoal> goalOf(ChildId child) {
        return Optional.ofNullable(goals.get(child));
    }

    /** The team after the next entry of the case. */
    public Team evolve(EventId entry, CaseEvent event) {
        var evolved = new Team(simbaTeam.evolve(entry, event), goals, parentGoals.evolve(entry, event));
        return switch (event) {
            case TrajectoryGoalSet e -> evolved.goal(e.child(), e.goal());
            case TrajectoryGoalChanged e -> evolved.goal(e.child(), e.to());
            default -> evolved;
        };
    }

    private Team goal(ChildId child, TrajectoryGoal goal) {
        var changed = new LinkedHashMap<>(goals);
        changed.put(child, goal);
        return new Team(simbaTeam, changed, parentGoals);
    }
}
