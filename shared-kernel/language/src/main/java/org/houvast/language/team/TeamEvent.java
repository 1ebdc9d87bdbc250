package org.houvast.language.team;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.CoreDomain;
import org.jspecify.annotations.Nullable;

/** The Simba team and the trajectory goal per child. */
public sealed interface TeamEvent extends CaseEvent {

    /** The Simba team was formed (S003:15). */
    @EventName("team.simba-team-formed")
    record SimbaTeamFormed(CaseId caseId, EventHeader header, List<TeamMember> members) implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Somebody joined the team. */
    @EventName("team.member-added")
    record MemberAdded(CaseId caseId, EventHeader header, TeamMember member) implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Somebody left the team. */
    @EventName("team.member-removed")
    record MemberRemoved(CaseId caseId, EventHeader header, PersonId person) implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** D7: the goal of a child's trajectory. */
    @EventName(value = "team.trajectory-goal-set", revision = 2)
    record TrajectoryGoalSet(
            CaseId caseId, EventHeader header, ChildId child, TrajectoryGoal goal, Deliberation deliberation)
            implements TeamEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D7;
        }

        @Override
        public Coded outcome() {
            return goal;
        }
    }

    /** A parent set a goal of its own, in its own words (persoonlijk doel; S003:15). */
    @EventName("team.parent-goal-set")
    record ParentGoalSet(
            CaseId caseId,
            EventHeader header,
            PersonId owner,
            @Personal(of = "owner") String words,
            @Nullable CoreDomain domain,
            LocalDate targetDate)
            implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** What came of a parent's goal so far; the goal is the entry that set it. */
    @EventName("team.goal-progress-recorded")
    record GoalProgressRecorded(
            CaseId caseId,
            EventHeader header,
            EventId goal,
            GoalProgress progress,
            @Personal String observation) implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** A parent's goal was closed; the goal is the entry that set it. */
    @EventName("team.goal-closed")
    record GoalClosed(
            CaseId caseId,
            EventHeader header,
            EventId goal,
            GoalOutcome result,
            @Personal String finding) implements TeamEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** D7 again: the goal was changed; the one before stays on record. */
    @EventName(value = "team.trajectory-goal-changed", revision = 2)
    record TrajectoryGoalChanged(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            @FromState TrajectoryGoal from,
            TrajectoryGoal to,
            Deliberation deliberation)
            implements TeamEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D7;
        }

        @Override
        public Coded outcome() {
            return to;
        }
    }
}
