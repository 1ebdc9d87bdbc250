package org.houvast.command.concern.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.concern.ConcernCommand;
import org.houvast.command.concern.ConcernCommand.AssessWillingness;
import org.houvast.command.concern.ConcernCommand.ChooseRoute;
import org.houvast.command.concern.ConcernCommand.CompleteStep;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.concern.ConcernDecider;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.language.event.Actor;

/** Steps 1 to 3, D1, D2 and D3 in their case. Opening the case is the case's own to handle. */
public final class ConcernMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ConcernMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(RegisterChild c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordSignal c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordParenthoodTalk c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordGenogram c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(NoteUnease c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordParentalSupport c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(CompleteStep c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DecideConcern c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(AssessWillingness c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ChooseRoute c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ConcernCommand c, Actor by) {
        shell.record(c, by, context -> ConcernDecider.decide(c, context));
    }
}
