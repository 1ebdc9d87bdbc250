package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's suite for storage engines, unmodified. */
class AxonEngineSuiteTest extends BatchingEventStorageEngineTest<LedgerEngine, LedgerEngine.Builder> {

    private final MongoDatabase database = TestServer.database();

    @BeforeEach
    void setUp() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void drop() {
        database.drop();
    }

    @Override
    protected LedgerEngine createEngine(UnaryOperator<LedgerEngine.Builder> customization) {
        return customization
                .apply(LedgerEngine.builder()
                        .database(database)
                        .eventSerializer(TestSerializer.xStreamSerializer())
                        .snapshotSerializer(TestSerializer.xStreamSerializer()))
                .build();
    }
}
