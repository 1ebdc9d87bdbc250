package org.houvast.command.importing;

import java.util.List;
import java.util.Optional;
import org.houvast.command.deciding.Command;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.familycase.axon.LedgerReading;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;

/**
 * Sends the commands of a batch to the ledger: what was recorded before is not recorded again. An import that is resumed
 * finds its first lines there; from the first one that is not there on, the ledger is only asked when a line cannot be
 * recorded.
 */
final class ToTheLedger implements Sending {

    private final CommandDesk desk;
    private final LedgerReading reading;
    private volatile boolean resuming = true;

    ToTheLedger(CommandDesk desk, LedgerReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @Override
    public Taken send(Command command, Actor by, String batch, String key) {
        var before = resuming ? desk.sentBefore(command, by, key) : Optional.<EventId>empty();
        if (before.isPresent()) {
            return new Taken(before.get(), List.of(), true);
        }
        var receipt = desk.importing(batch, command, by, key);
        resuming = receipt.repeated();
        return new Taken(receipt.eventIds().getFirst(), receipt.warnings(), receipt.repeated());
    }

    @Override
    public List<HouseId> housesOf(String caseId) {
        return List.copyOf(reading.caseOf(new CaseId(caseId)).ownHouses());
    }

    @Override
    public boolean sideBySide() {
        return true;
    }
}
