package org.houvast.command.referral.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.referral.ReferralCommand;
import org.houvast.command.referral.ReferralCommand.EndService;
import org.houvast.command.referral.ReferralCommand.InvolveService;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.command.referral.ReferralDecider;
import org.houvast.language.event.Actor;

/** Referral in its case. */
public final class ReferralMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ReferralMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(InvolveService c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(EndService c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ReferToLongTermFosterCare c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ReferralCommand c, Actor by) {
        shell.record(c, by, context -> ReferralDecider.decide(c, shell.placements(), shell.consents(), context));
    }
}
