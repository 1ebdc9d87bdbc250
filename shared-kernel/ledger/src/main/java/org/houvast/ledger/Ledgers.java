package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** Builds what a process needs of one ledger from its database. */
public final class Ledgers {

    private final MongoDatabase database;
    private final Serializer serializer;

    /**
     * Of one database.
     *
     * @param serializer for events, usually an {@link EventSerializer}
     */
    public Ledgers(MongoDatabase database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /** Axon's event store on the ledger; to be shut down at the end. */
    public EmbeddedEventStore eventStore() {
        return eventStore(NoOpEventUpcaster.INSTANCE);
    }

    /** Axon's event store on the ledger, with what brings older revisions of events up to date. */
    public EmbeddedEventStore eventStore(EventUpcaster upcasters) {
        return EmbeddedEventStore.builder().storageEngine(engine(upcasters)).build();
    }

    /** The engine below the event store. */
    public LedgerEngine engine(EventUpcaster upcasters) {
        return LedgerEngine.builder()
                .database(database)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .build();
    }

    /** What can be asked of the ledger besides its events. */
    public Ledger ledger() {
        return new Ledger(database);
    }
}
