package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoDeadLetter;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.axonframework.serialization.json.JacksonSerializer;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;

/** Axon's suite on axon-mongo's queue; run by {@link StockDeadLetterEvidenceTest}. */
class StockDeadLetterCases extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    private static final int AT_MOST = 24;

    private final MongoDatabase database = TestServer.database();
    private final MongoDatabase elsewhere = TestServer.database();

    static SequencedDeadLetterQueue<EventMessage<?>> queue(MongoDatabase database) {
        return MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup("suite")
                .maxSequences(AT_MOST)
                .maxSequenceSize(AT_MOST)
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(JacksonSerializer.defaultSerializer())
                .build();
    }

    @AfterEach
    void drop() {
        setClock(Clock.systemUTC());
        database.drop();
        elsewhere.drop();
    }

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        return queue(database);
    }

    @Override
    protected long maxSequences() {
        return AT_MOST;
    }

    @Override
    protected long maxSequenceSize() {
        return AT_MOST;
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateInitialLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", generateEvent());
    }

    /** Its kind of letter cannot be made, only read: so it is put into another queue. */
    @Override
    @SuppressWarnings("unchecked") // letters of this queue are about events
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
        if (letter instanceof MongoDeadLetter) {
            return letter;
        }
        String unknown = UUID.randomUUID().toString();
        SequencedDeadLetterQueue<EventMessage<?>> other = queue(elsewhere);
        other.enqueue(unknown, letter);
        return (DeadLetter<EventMessage<?>>)
                other.deadLetterSequence(unknown).iterator().next();
    }

    @Override
    protected void setClock(Clock clock) {
        GenericDeadLetter.clock = clock;
    }

    @Override
    protected void assertLetter(
            DeadLetter<? extends EventMessage<?>> expected, DeadLetter<? extends EventMessage<?>> actual) {
        assertThat(actual.message().getIdentifier())
                .isEqualTo(expected.message().getIdentifier());
        assertThat(actual.cause()).isEqualTo(expected.cause());
        assertThat(kept(actual.lastTouched())).isEqualTo(kept(expected.lastTouched()));
        assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
    }

    private static Instant kept(Instant time) {
        return Instant.ofEpochMilli(time.toEpochMilli());
    }
}
