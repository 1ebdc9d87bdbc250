package org.houvast.command.intake.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.intake.Intake;
import org.houvast.command.intake.IntakeCommand;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.intake.IntakeCommand.RecordIntakeElement;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.command.intake.IntakeDecider;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;

/** The intake in its case. */
public final class IntakeMember {

    private final CaseShell shell;
    private Intake intake = Intake.NONE;

    /** A member of the case with this shell. */
    public IntakeMember(CaseShell shell) {
        this.shell = shell;
    }

    /** The intake as it stands. */
    public Intake intake() {
        return intake;
    }

    @CommandHandler
    void handle(RequestIntake c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        Recording.record(c, by, c.programme(), shell.file(), context -> IntakeDecider.decide(c, intake, context));
    }

    @CommandHandler
    void handle(RecordIntakeElement c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(CompleteIntake c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DecideAdmission c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(IntakeCommand c, Actor by) {
        shell.record(c, by, context -> IntakeDecider.decide(c, intake, context));
    }

    /** Goes on from what was kept. */
    public void restore(Intake kept) {
        intake = kept;
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String entry) {
        intake = intake.evolve(new EventId(entry), event);
    }
}
