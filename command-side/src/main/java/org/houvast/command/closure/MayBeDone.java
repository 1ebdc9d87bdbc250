package org.houvast.command.closure;

import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Placements;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: what is still open in the case. */
    public static Check of(CommandName command, Placements placements, Trajectories trajectories, CaseFile file) {
        return switch (command) {
            case CLOSE_CASE -> NothingIsOpen.check(placements, trajectories);
            case REOPEN_CASE -> Check.needs(file.closed(), "not-closed");
            default -> Check.met();
        };
    }
}
