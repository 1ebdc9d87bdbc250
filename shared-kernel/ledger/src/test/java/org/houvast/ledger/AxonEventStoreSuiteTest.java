package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.EventStoreTestUtils;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Axon's suite for its event store, unmodified, on the ledger. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private final MongoDatabase database = TestServer.database();

    /** The suite gives some answers a tenth of a second: that is for the store, not for loading its classes. */
    @BeforeAll
    static void warmUp() throws InterruptedException {
        MongoDatabase database = TestServer.database();
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine(database)).build();
        TrackingEventStream stream = store.openStream(null);
        for (int i = 0; i < 100; i++) {
            store.publish(EventStoreTestUtils.createEvent(i));
            stream.nextAvailable();
        }
        stream.close();
        store.shutDown();
        database.drop();
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return engine(database);
    }

    private static LedgerEngine engine(MongoDatabase database) {
        return LedgerEngine.builder()
                .database(database)
                .eventSerializer(TestSerializer.xStreamSerializer())
                .snapshotSerializer(TestSerializer.xStreamSerializer())
                .build();
    }
}
