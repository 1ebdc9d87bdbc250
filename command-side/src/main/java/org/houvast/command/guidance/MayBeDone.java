package org.houvast.command.guidance;

import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command, whoever would be filmed. */
    public static Check of(CommandName command, CaseFile file) {
        return command == CommandName.PLAN_VIDEO_FEEDBACK ? KnownToTheCase.open(file) : Check.met();
    }
}
