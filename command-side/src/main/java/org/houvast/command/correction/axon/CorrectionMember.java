package org.houvast.command.correction.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.correction.CorrectionCommand;
import org.houvast.command.correction.CorrectionCommand.CorrectEntry;
import org.houvast.command.correction.CorrectionCommand.DisputeEntry;
import org.houvast.command.correction.CorrectionCommand.WithdrawEntry;
import org.houvast.command.correction.CorrectionDecider;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.language.event.Actor;

/** Corrections in their case. */
public final class CorrectionMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public CorrectionMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(CorrectEntry c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DisputeEntry c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(WithdrawEntry c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(CorrectionCommand c, Actor by) {
        shell.record(c, by, context -> CorrectionDecider.decide(c, context));
    }
}
