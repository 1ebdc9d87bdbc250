package org.houvast.command.examination.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.examination.ExaminationCommand;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ApplyInstrument;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.command.examination.ExaminationDecider;
import org.houvast.language.event.Actor;

/** Step 4 in its case. */
public final class ExaminationMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ExaminationMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(AddEvidence c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(PlanHearing c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(HearKeyPerson c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordRiskFactor c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordProtectiveFactor c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ApplyInstrument c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ConsultColleague c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ConsultMandatedService c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DiscussConcerns c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ExaminationCommand c, Actor by) {
        shell.record(c, by, context -> ExaminationDecider.decide(c, shell.consents(), context));
    }
}
