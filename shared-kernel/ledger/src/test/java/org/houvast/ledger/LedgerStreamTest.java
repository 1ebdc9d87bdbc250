package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

    /** Axon's coordinator asks whether there is more after it has let the next of its threads in. */
    @Test
    void each_event_is_taken_once_and_in_order_while_another_thread_looks_whether_there_is_more() throws Exception {
        int events = 1500;
        AtomicBoolean looking = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                TrackingEventStream stream = store.openStream(null)) {
            Future<?> looker = threads.submit(() -> {
                while (looking.get()) {
                    look(stream);
                }
            });
            Future<?> writer = threads.submit(() -> {
                for (int i = 0; i < events; i++) {
                    elsewhere.appendEvents(Noted.loose("event " + i));
                }
            });
            List<Object> taken = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                taken.add(stream.nextAvailable().getPayload());
            }
            looking.set(false);
            looker.get();
            writer.get();
            assertThat(taken)
                    .containsExactlyElementsOf(IntStream.range(0, events)
                            .<Object>mapToObj(i -> new Noted("event " + i))
                            .toList());
        }
    }

    private static void look(TrackingEventStream stream) {
        try {
            boolean _ = stream.hasNextAvailable(1, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
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
