package org.houvast.command.familycase.axon;

import java.util.function.BiConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.familycase.Rehearsal;
import org.houvast.command.familycase.WholeCase;
import org.houvast.command.house.House;
import org.houvast.command.house.HouseState;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent;

/**
 * Cases and houses as the ledger has them, from the last snapshot and the entries after it. They are read and not
 * taken: nobody who records in them waits.
 */
public final class LedgerReading {

    private final EventStore events;

    /** Reads from this store. */
    public LedgerReading(EventStore events) {
        this.events = events;
    }

    /** A rehearsal that begins where the ledger stands. */
    public Rehearsal rehearsal() {
        return new Rehearsal(this::caseOf, this::houseOf);
    }

    /** A case; one in which nothing has happened when it was never opened. */
    public WholeCase caseOf(CaseId id) {
        var whole = new WholeCase();
        events.readEvents(id.value()).asStream().forEach(entry -> evolve(whole, entry));
        return whole;
    }

    /** Reads every entry, in the order in which they were recorded, until the last that was there when it began. */
    public void everything(BiConsumer<EventId, DomainEvent> reader) throws InterruptedException {
        var head = events.createHeadToken();
        if (head == null) {
            return;
        }
        long last = head.position().orElse(0);
        try (var entries = events.openStream(null)) {
            for (long position = 0; position < last; ) {
                var next = entries.nextAvailable();
                reader.accept(new EventId(next.getIdentifier()), (DomainEvent) next.getPayload());
                position = next.trackingToken().position().orElse(last);
            }
        }
    }

    private static void evolve(WholeCase whole, DomainEventMessage<?> entry) {
        switch (entry.getPayload()) {
            case CaseState kept -> whole.restore(kept);
            case CaseEvent event -> whole.evolve(new EventId(entry.getIdentifier()), event);
            default -> throw new IllegalStateException("An entry of a case is " + entry.getPayloadType());
        }
    }

    /** A house; {@link House#NONE} when it was never opened. */
    public House houseOf(HouseId id) {
        var house = House.NONE;
        for (var entry : events.readEvents(id.value()).asStream().toList()) {
            house = switch (entry.getPayload()) {
                case HouseState kept -> kept.house();
                case HouseEvent event -> house.evolve(event);
                default -> throw new IllegalStateException("An entry of a house is " + entry.getPayloadType());
            };
        }
        return house;
    }
}
