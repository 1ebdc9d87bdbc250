package org.houvast.command.safety.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.safety.SafetyCommand;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.HandOverCase;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.command.safety.SafetyDecider;
import org.houvast.language.event.Actor;

/** Steps 5 and 6 in their case. */
public final class SafetyMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public SafetyMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(AgreeSafetyPlan c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(NameSafetyPerson c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordProgress c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(HandOverCase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(InformClientOfReferral c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ReferToMandatedService c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(AgreeFollowUp c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordMandatedOutcome c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(SafetyCommand c, Actor by) {
        shell.record(c, by, context -> SafetyDecider.decide(c, context));
    }
}
