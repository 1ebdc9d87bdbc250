package org.houvast.command.guidance.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.guidance.GuidanceCommand;
import org.houvast.command.guidance.GuidanceCommand.ActivateNetwork;
import org.houvast.command.guidance.GuidanceCommand.MapNetwork;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordCoachSession;
import org.houvast.command.guidance.GuidanceCommand.RecordContactNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordContextWork;
import org.houvast.command.guidance.GuidanceCommand.RecordDevelopment;
import org.houvast.command.guidance.GuidanceCommand.RecordParentChildContact;
import org.houvast.command.guidance.GuidanceCommand.RecordSessionNotHeld;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.command.guidance.GuidanceDecider;
import org.houvast.language.event.Actor;

/** Guidance in its case. */
public final class GuidanceMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public GuidanceMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(RecordCoachSession c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordSessionNotHeld c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(PlanVideoFeedback c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordVideoFeedback c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordParentChildContact c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordContactNotHeld c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(MapNetwork c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(ActivateNetwork c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordContextWork c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(RecordDevelopment c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(GuidanceCommand c, Actor by) {
        shell.record(c, by, context -> GuidanceDecider.decide(c, shell.placements(), shell.consents(), context));
    }
}
