package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerStreamTest {

    private final MongoDatabase database = TestServer.database();
    private final LedgerEventStore store = new Ledgers(database, Noted.SERIALIZER).eventStore();
    private final LedgerEngine elsewhere = Pages.engine(database);

    @AfterEach
    void close() {
        store.shutDown();
        elsewhere.close();
        database.drop();
    }

    @Test
    void it_reads_from_its_token_and_peeking_takes_nothing() throws InterruptedException {
        store.publish(Noted.loose("one"), Noted.loose("two"));
        try (TrackingEventStream stream = store.openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(stream.peek().orElseThrow().getPayload()).isEqualTo(new Noted("two"));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("two"));
            assertThat(stream.peek()).isEmpty();
            store.publish(Noted.loose("three"));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        }
    }

    @Test
    void who_does_not_wait_is_called_when_this_process_has_recorded() throws InterruptedException {
        whoIsCalledFinds(() -> store.publish(Noted.loose("here")), "here");
    }

    @Test
    void who_does_not_wait_is_called_when_another_process_has_recorded() throws InterruptedException {
        whoIsCalledFinds(() -> elsewhere.appendEvents(Noted.loose("there")), "there");
    }

    @Test
    void who_does_not_wait_is_called_for_what_another_reader_has_come_across_first() throws InterruptedException {
        Semaphore called = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null);
                TrackingEventStream other = store.openStream(null)) {
            stream.setOnAvailableCallback(called::release);
            store.publish(Noted.loose("before"));
            assertThat(called.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("before"));
            for (int i = 0; i < 20; i++) {
                called.drainPermits();
                elsewhere.appendEvents(Noted.loose("there " + i));
                while (!other.nextAvailable().getPayload().equals(new Noted("there " + i))) {
                    // it reads on by itself, ahead of the watch
                }
                assertThat(called.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("there " + i));
            }
        }
    }

    private void whoIsCalledFinds(Runnable recording, String text) throws InterruptedException {
        Semaphore called = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(called::release)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            recording.run();
            assertThat(called.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            assertThat(stream.peek().orElseThrow().getPayload()).isEqualTo(new Noted(text));
        }
    }

    @Test
    void who_has_closed_it_is_not_called_any_more() throws InterruptedException {
        Semaphore called = new Semaphore(0);
        Semaphore other = new Semaphore(0);
        try (TrackingEventStream still = store.openStream(null)) {
            still.setOnAvailableCallback(other::release);
            TrackingEventStream closed = store.openStream(null);
            closed.setOnAvailableCallback(called::release);
            closed.close();
            other.drainPermits();
            store.publish(Noted.loose("later"));
            assertThat(other.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
            assertThat(called.availablePermits()).isZero();
            assertThat(closed.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void closing_the_store_ends_the_wait_of_who_reads() {
        TrackingEventStream stream = store.openStream(null);
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return stream.nextAvailable();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        store.shutDown();
        assertThatThrownBy(waiting::join).hasMessageContaining("closed");
    }
}
