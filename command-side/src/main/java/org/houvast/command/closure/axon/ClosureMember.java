package org.houvast.command.closure.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.closure.ClosureDecider;
import org.houvast.command.closure.Trajectories;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.language.event.Actor;

/** Closure in its case. CloseCase concerns houses as well, and is handled beside them. */
public final class ClosureMember {

    /** Reopening asks nothing about returns. */
    private static final Trajectories NOTHING_ASKED = new Trajectories(List.of(), List.of(), List.of());

    private final CaseShell shell;

    /** A member of the case with this shell. */
    public ClosureMember(CaseShell shell) {
        this.shell = shell;
    }

    @CommandHandler
    void handle(ReopenCase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        shell.record(c, by, context -> ClosureDecider.decide(c, shell.placements(), NOTHING_ASKED, context));
    }
}
