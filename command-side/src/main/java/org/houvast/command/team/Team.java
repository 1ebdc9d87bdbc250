package org.houvast.command.team;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TrajectoryGoal;

/**
 * The Simba team of a case and the goals it works for.
 *
 * @param formed whether the team was formed
 * @param members its members
 * @param goals the active goal per child
 * @param parentGoals the goals that the parents set themselves
 */
public record Team(boolean formed, Set<PersonId> members, Map<ChildId, TrajectoryGoal> goals, ParentGoals parentGoals) {

    /** No team was formed yet. */
    public static final Team NONE = new Team(false, Set.of(), Map.of(), ParentGoals.NONE);

    public Team {
        members = Set.copyOf(members);
        goals = Map.copyOf(goals);
    }

    /** The active goal of a child. */
    Optional<TrajectoryGoal> goalOf(ChildId child) {
        return Optional.ofNullable(goals.get(child));
    }

    /** The team after the next entry of the case. */
    public Team evolve(EventId entry, CaseEvent event) {
        var own = parentGoals.evolve(entry, event);
        return switch (event) {
            case SimbaTeamFormed e ->
                new Team(true, e.members().stream().map(TeamMember::person).collect(Collectors.toSet()), goals, own);
            case MemberAdded e -> members(all -> all.add(e.member().person()));
            case MemberRemoved e -> members(all -> all.remove(e.person()));
            case TrajectoryGoalSet e -> goal(e.child(), e.goal());
            case TrajectoryGoalChanged e -> goal(e.child(), e.to());
            default -> own.equals(parentGoals) ? this : new Team(formed, members, goals, own);
        };
    }

    private Team members(Consumer<Set<PersonId>> change) {
        var changed = new HashSet<>(members);
        change.accept(changed);
        return new Team(formed, changed, goals, parentGoals);
    }

    private Team goal(ChildId child, TrajectoryGoal goal) {
        var changed = new LinkedHashMap<>(goals);
        changed.put(child, goal);
        return new Team(formed, members, changed, parentGoals);
    }
}
