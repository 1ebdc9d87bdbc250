package org.houvast.command.consent.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.consent.ConsentCommand;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.consent.ConsentDecider;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.language.event.Actor;

/** Consent in its case. */
public final class ConsentMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ConsentMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(GiveConsent c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RefuseConsent c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(WithdrawConsent c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ConsentCommand c, Actor by) {
        shell.record(c, by, context -> ConsentDecider.decide(c, shell.consents(), context));
    }
}
