package org.houvast.command.stay;

import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.language.access.CommandName;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: where the children live. */
    public static Check of(CommandName command, Stay stay, CaseFile file) {
        return switch (command) {
            case START_PLACEMENT -> Check.needs(!everyChildIsPlaced(stay, file), "already-placed");
            case MOVE_CHILD, END_PLACEMENT, EXTEND_TERM ->
                Check.needs(stay.placements().underWay().findAny().isPresent(), "not-placed");
            default -> Check.met();
        };
    }

    private static boolean everyChildIsPlaced(Stay stay, CaseFile file) {
        return !file.children().isEmpty()
                && file.children().stream().allMatch(child -> stay.of(child).isPresent());
    }
}
