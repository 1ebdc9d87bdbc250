package org.houvast.command.reunification.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.reunification.Reunification;
import org.houvast.command.reunification.ReunificationCommand;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.reunification.ReunificationCommand.ResumeReturn;
import org.houvast.command.reunification.ReunificationCommand.ReverseReturn;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.command.reunification.ReunificationDecider;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;

/** Return and aftercare in its case. CompleteReturn concerns a house as well, and is handled beside it. */
public final class ReunificationMember {

    private final CaseShell shell;
    private Reunification reunification = Reunification.NONE;

    /** A member of the case with this shell. */
    public ReunificationMember(CaseShell shell) {
        this.shell = shell;
    }

    /** How far each child's return is. */
    public Reunification reunification() {
        return reunification;
    }

    @CommandHandler
    void handle(DecideReturn c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(PlanPhasedReturn c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(StartPhase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(EvaluatePhase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(PauseReturn c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ResumeReturn c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ReverseReturn c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(StartAftercare c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordAftercareContact c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(EndAftercare c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordReEntry c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ReunificationCommand c, Actor by) {
        shell.record(c, by, context -> ReunificationDecider.decide(c, reunification, context));
    }

    /** Goes on from what was kept. */
    public void restore(Reunification kept) {
        reunification = kept;
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        reunification = reunification.evolve(event);
    }
}
