package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.bson.Document;
import org.houvast.embeddedstore.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Axon's suite for queues of dead letters, unmodified; its letters are about events of a ledger. */
class DeadLetterSuiteTest extends SequencedDeadLetterQueueTest<EventMessage<?>> {

    private static final int AT_MOST = 24;

    private final MongoDatabase database = TestServer.database();
    private final LedgerEventStore store = new Ledgers(database, Noted.SERIALIZER).eventStore();
    private long position;

    @AfterEach
    void drop() {
        setClock(Clock.systemUTC());
        store.shutDown();
        database.drop();
    }

    @Override
    protected SequencedDeadLetterQueue<EventMessage<?>> buildTestSubject() {
        DeadSequences sequences = new DeadSequences(database, "suite", Duration.ofSeconds(30), System::nanoTime);
        return new DeadLetterQueue(sequences, new LetterEvents(store, Noted.SERIALIZER), AT_MOST, AT_MOST);
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
        return new GenericDeadLetter<>("sequence", event(), generateThrowable());
    }

    @Override
    protected DeadLetter<EventMessage<?>> generateFollowUpLetter() {
        return new GenericDeadLetter<>("sequence", event());
    }

    private EventMessage<?> event() {
        position++;
        EventMessage<Noted> event = Noted.loose("event " + position);
        store.publish(event);
        return new GenericTrackedEventMessage<>(new GlobalSequenceTrackingToken(position), event);
    }

    @Override
    protected DeadLetter<EventMessage<?>> mapToQueueImplementation(DeadLetter<EventMessage<?>> letter) {
        Document fields = LedgerDeadLetter.write(letter, position, "test.noted");
        return new LedgerDeadLetter("unknown", fields, letter::message);
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
        assertThat(actual.message().getPayload()).isEqualTo(expected.message().getPayload());
        assertThat(actual.message().getMetaData()).isEqualTo(expected.message().getMetaData());
        assertThat(cause(actual)).isEqualTo(cause(expected));
        assertThat(actual.enqueuedAt()).isEqualTo(kept(expected.enqueuedAt()));
        assertThat(actual.lastTouched()).isEqualTo(kept(expected.lastTouched()));
        assertThat(actual.diagnostics()).isEqualTo(expected.diagnostics());
    }

    /** The words of an exception are not kept, on purpose. */
    private static @Nullable String cause(DeadLetter<?> letter) {
        return letter.cause().map(cause -> cause.type()).orElse(null);
    }

    private static Instant kept(Instant time) {
        return Instant.ofEpochMilli(time.toEpochMilli());
    }
}
