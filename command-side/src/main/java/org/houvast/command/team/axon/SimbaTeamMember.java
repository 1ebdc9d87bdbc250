package org.houvast.command.team.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.team.Team;
import org.houvast.command.team.TeamCommand;
import org.houvast.command.team.TeamCommand.AddMember;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.RemoveMember;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.command.team.TeamDecider;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;

/** The Simba team and the goals in their case. */
public final class SimbaTeamMember {

    private final CaseShell shell;
    private Team team = Team.NONE;

    /** A member of the case with this shell. */
    public SimbaTeamMember(CaseShell shell) {
        this.shell = shell;
    }

    /** The team as it stands. */
    public Team team() {
        return team;
    }

    @CommandHandler
    void handle(FormTeam c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(AddMember c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RemoveMember c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(SetTrajectoryGoal c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ChangeTrajectoryGoal c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(SetParentGoal c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordGoalProgress c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(CloseGoal c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(TeamCommand c, Actor by) {
        shell.record(c, by, context -> TeamDecider.decide(c, team, shell.consents(), context));
    }

    /** Goes on from what was kept. */
    public void restore(Team kept) {
        team = kept;
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String entry) {
        team = team.evolve(new EventId(entry), event);
    }
}
