package org.houvast.command.consent;

import org.houvast.command.deciding.Check;
import org.houvast.language.access.CommandName;
import org.houvast.language.consent.Consents;

/** What stands in the way of a command in the present state, whatever is filled in besides. */
public final class MayBeDone {

    private MayBeDone() {}

    /** Of this command: whether anybody ever consented. */
    public static Check of(CommandName command, Consents consents) {
        return command == CommandName.WITHDRAW_CONSENT
                ? Check.needs(consents.said().stream().anyMatch(Consents.Word::consents), "nobody-consented")
                : Check.met();
    }
}
