package org.houvast.query.projecting;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.ledger.UnknownEventException;
import org.springframework.stereotype.Component;

/** Tells a read model that is busy from one that can go no further. */
@Component
public class Reading {

    private final EventStore events;

    Reading(EventStore events) {
        this.events = events;
    }

    /**
     * Reads what follows a position, as a read model would.
     *
     * @throws UnknownEventException when an entry that follows is not known to this program
     */
    public void goesOnAfter(long position) throws InterruptedException {
        try (var entries = events.openStream(new GlobalSequenceTrackingToken(position))) {
            if (entries.hasNextAvailable(1, TimeUnit.SECONDS)) {
                entries.nextAvailable();
            }
        }
    }
}
