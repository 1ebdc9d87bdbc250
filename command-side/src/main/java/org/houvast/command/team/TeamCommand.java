package org.houvast.command.team;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TrajectoryGoal;
import org.jspecify.annotations.Nullable;

/** Commands about the Simba team and the trajectory goals. */
public sealed interface TeamCommand extends CaseCommand {

    /** Forms the Simba team. */
    record FormTeam(CaseId caseId, Circumstances circumstances, List<TeamMember> members) implements TeamCommand {
        public FormTeam {
            members = List.copyOf(members);
        }
    }

    /** Adds a member to the team. */
    record AddMember(CaseId caseId, Circumstances circumstances, TeamMember member) implements TeamCommand {}

    /** Removes a member from the team. */
    record RemoveMember(CaseId caseId, Circumstances circumstances, PersonId person) implements TeamCommand {}

    /** D7: decides on the first goal of a child's trajectory (ambitie). */
    record SetTrajectoryGoal(
            CaseId caseId, Circumstances circumstances, ChildId child, TrajectoryGoal goal, Deliberating deliberation)
            implements TeamCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D7;
        }
    }

    /** D7: changes the goal of a child's trajectory; the one before stays on record. */
    record ChangeTrajectoryGoal(
            CaseId caseId, Circumstances circumstances, ChildId child, TrajectoryGoal to, Deliberating deliberation)
            implements TeamCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D7;
        }
    }

    /** Records the goal that a parent sets, in the parent's own words. */
    record SetParentGoal(
            CaseId caseId,
            Circumstances circumstances,
            PersonId owner,
            String words,
            @Nullable CoreDomain domain,
            LocalDate targetDate)
            implements TeamCommand {}

    /** Records what came of a parent's goal so far. */
    record RecordGoalProgress(
            CaseId caseId, Circumstances circumstances, EventId goal, GoalProgress progress, String observation)
            implements TeamCommand {}

    /** Closes a parent's goal, with its result. */
    record CloseGoal(CaseId caseId, Circumstances circumstances, EventId goal, GoalOutcome result, String finding)
            implements TeamCommand {}
}
