package org.houvast.command.closure.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.closure.ClosureCommand;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.closure.ClosureDecider;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.language.event.Actor;

/** Closure in its case. CloseCase concerns houses as well, and is handled beside them. */
public final class ClosureMember {

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ClosureMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(ReopenCase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(ClosureCommand c, Actor by) {
        shell.record(c, by, context -> ClosureDecider.decide(c, shell.placements(), context));
    }
}
