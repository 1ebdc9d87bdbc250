package org.houvast.command.team;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Deliberated;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.deciding.OwnConsent;
import org.houvast.command.team.TeamCommand.AddMember;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.RemoveMember;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;

/** Decides about the Simba team and the trajectory goals. */
public final class TeamDecider {

    private TeamDecider() {}

    /** What follows from a command. */
    public static Decision decide(TeamCommand command, Team team, Consents consents, Context context) {
        return switch (command) {
            case FormTeam c -> form(c, team, context);
            case AddMember c ->
                changing(team, context)
                        .and(Check.needs(!team.members().contains(c.member().person()), "member-already"))
                        .thenOne(found -> new MemberAdded(
                                c.caseId(), header(c, List.of(c.member().person()), found, context), c.member()));
            case RemoveMember c ->
                changing(team, context)
                        .and(Check.needs(team.members().contains(c.person()), "no-member"))
                        .and(ParentsAreEqualMembers.removed(
                                c.person(), context.file().parents()))
                        .thenOne(found -> new MemberRemoved(
                                c.caseId(), header(c, List.of(c.person()), found, context), c.person()));
            case SetTrajectoryGoal c -> setGoal(c, team, consents, context);
            case ChangeTrajectoryGoal c -> changeGoal(c, team, consents, context);
            case SetParentGoal c -> ParentGoalDecider.set(c, team, context);
            case RecordGoalProgress c -> ParentGoalDecider.progress(c, team.parentGoals(), context);
            case CloseGoal c -> ParentGoalDecider.close(c, team.parentGoals(), context);
        };
    }

    private static Decision form(FormTeam c, Team team, Context context) {
        var persons = c.members().stream().map(TeamMember::person).toList();
        return KnownToTheCase.open(context.file())
                .and(Check.needs(!team.formed(), "team-exists"))
                .and(Check.needs(persons.stream().distinct().count() == persons.size(), "member-twice"))
                .and(SomebodyOfTheNetwork.check(c.members()))
                .and(ParentsAreEqualMembers.formed(c.members(), context.file().parents()))
                .thenOne(found -> new SimbaTeamFormed(c.caseId(), header(c, persons, found, context), c.members()));
    }

    private static Check changing(Team team, Context context) {
        return KnownToTheCase.open(context.file()).and(Check.needs(team.formed(), "no-team"));
    }

    private static Decision setGoal(SetTrajectoryGoal c, Team team, Consents consents, Context context) {
        return Deliberated.check(c, context)
                .and(KnownToTheCase.children(List.of(c.child()), context.file()))
                .and(OwnConsent.asked(List.of(c.child()), c.circumstances().occurred(), consents, context))
                .and(Check.needs(team.goalOf(c.child()).isEmpty(), "goal-exists"))
                .thenOne(found -> new TrajectoryGoalSet(
                        c.caseId(),
                        header(c, List.of(c.child().person()), found, context),
                        c.child(),
                        c.goal(),
                        context.recorded(c.deliberation())));
    }

    private static Decision changeGoal(ChangeTrajectoryGoal c, Team team, Consents consents, Context context) {
        var decided = Deliberated.check(c, context).and(KnownToTheCase.children(List.of(c.child()), context.file()));
        var from = team.goalOf(c.child());
        if (from.isEmpty()) {
            return decided.and(Check.refuses("no-goal", Map.of())).then(found -> List.of());
        }
        return decided.and(ChangeCitesTheGoalBefore.check(c, context.file()))
                .and(OwnConsent.asked(List.of(c.child()), c.circumstances().occurred(), consents, context))
                .and(Check.needs(from.get() != c.to(), "same-goal", Map.of("goal", c.to())))
                .thenOne(found -> new TrajectoryGoalChanged(
                        c.caseId(),
                        header(c, List.of(c.child().person()), found, context),
                        c.child(),
                        from.get(),
                        c.to(),
                        context.recorded(c.deliberation())));
    }

    private static EventHeader header(TeamCommand c, List<PersonId> about, List<Warning> found, Context context) {
        return context.header(c.circumstances(), about, found);
    }
}
