package org.houvast.command.importing;

import java.util.List;
import org.houvast.command.deciding.Command;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.language.rule.Warning;

/** Where the commands of an import go: to the ledger, or to a rehearsal. */
interface Sending {

    /**
     * Sends a command.
     *
     * @param batch the name of the batch
     * @param key the name of the command, the same whenever it is sent again
     * @throws org.houvast.command.desk.CommandRefused when a rule refuses it
     * @throws org.houvast.command.desk.NoSuchStream when the case or house was never opened
     * @throws org.houvast.command.desk.KeyReused when the line was imported before with another content
     */
    Taken send(Command command, Actor by, String batch, String key);

    /** The houses that a case has to do with before the import. */
    List<HouseId> housesOf(String caseId);

    /** Whether commands of several groups may be sent side by side. */
    boolean sideBySide();

    /**
     * A command that was accepted.
     *
     * @param entry its first entry
     * @param warnings the rules that its entries do not meet
     * @param repeated whether it had been recorded before
     */
    record Taken(EventId entry, List<Warning> warnings, boolean repeated) {}
}
