package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.junit.jupiter.api.AfterEach;

/** Axon's suite for its event store, unmodified, on the ledger. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {

    private final MongoDatabase database = TestServer.database();

    @AfterEach
    void drop() {
        database.drop();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return LedgerEngine.builder()
                .database(database)
                .eventSerializer(TestSerializer.xStreamSerializer())
                .snapshotSerializer(TestSerializer.xStreamSerializer())
                .build();
    }
}
