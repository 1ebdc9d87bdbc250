package org.houvast.command.access;

import org.houvast.language.access.CommandName;

/** The sender's role may not send the command. */
public final class NotAllowed extends RuntimeException {

    private final CommandName command;

    NotAllowed(CommandName command) {
        super("Not allowed to send " + command.code());
        this.command = command;
    }

    /** The command, which names the roles that may. */
    public CommandName command() {
        return command;
    }
}
