package org.houvast.command.disclosure;

import org.houvast.command.deciding.Check;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: whether anybody asked to see the file. */
    public static Check of(CommandName command, Disclosure state) {
        return command == CommandName.DECIDE_ACCESS
                ? Check.needs(!state.requests().isEmpty(), "unknown-request")
                : Check.met();
    }
}
