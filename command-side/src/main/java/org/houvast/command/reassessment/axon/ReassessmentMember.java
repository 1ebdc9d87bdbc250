package org.houvast.command.reassessment.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.reassessment.ReassessmentCommand;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.reassessment.ReassessmentDecider;
import org.houvast.language.event.Actor;

/** The reassessments in their case. */
public final class ReassessmentMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ReassessmentMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(ReassessRisk c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DecideReassessment c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ReassessmentCommand c, Actor by) {
        shell.record(c, by, context -> ReassessmentDecider.decide(c, shell.placements(), context));
    }
}
