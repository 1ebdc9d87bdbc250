package org.houvast.command.desk.axon;

import java.util.HashSet;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Warning;
import org.houvast.ledger.Receipt;

/** The warnings on entries that were recorded before, read back from their streams. */
public final class RecordedWarnings {

    private final EventStore events;

    /** Reads them from this store. */
    public RecordedWarnings(EventStore events) {
        this.events = events;
    }

    List<Warning> of(Receipt receipt) {
        var ids = new HashSet<>(receipt.eventIds());
        return receipt.versions().entrySet().stream()
                .flatMap(stream -> events.readEvents(stream.getKey(), Math.max(0, stream.getValue() - ids.size() + 1))
                        .asStream())
                .filter(event -> ids.contains(event.getIdentifier()))
                .map(Message::getPayload)
                .map(DomainEvent.class::cast)
                .flatMap(event -> event.header().warnings().stream())
                .toList();
    }
}
