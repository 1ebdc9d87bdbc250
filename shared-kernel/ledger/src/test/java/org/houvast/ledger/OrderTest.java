package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final int WRITERS = 16;
    private static final int COMMITS_EACH = 20;

    private final MongoDatabase database = TestServer.database();
    private final LedgerEngine engine = Pages.engine(database);
    private final LedgerEngine otherEngine = Pages.engine(database);

    @AfterEach
    void drop() {
        database.drop();
    }

    @Test
    void positions_are_dense_and_a_reader_that_follows_misses_none() throws Exception {
        List<String> written = new ArrayList<>();
        List<TrackedEventMessage<?>> followed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<List<TrackedEventMessage<?>>> reader = threads.submit(this::follow);
            for (Future<List<String>> writer : threads.invokeAll(writers())) {
                written.addAll(writer.get());
            }
            followed.addAll(reader.get());
        }
        List<? extends TrackedEventMessage<?>> all = Pages.after(engine, 0);
        assertThat(Pages.positions(all))
                .isEqualTo(LongStream.rangeClosed(1, written.size()).boxed().toList());
        assertThat(Pages.ids(all)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(Pages.ids(followed)).isEqualTo(Pages.ids(all));
        assertThat(new Ledger(database).head()).isEqualTo(written.size());
    }

    private List<Callable<List<String>>> writers() {
        return IntStream.range(0, WRITERS)
                .<Callable<List<String>>>mapToObj(
                        writer -> () -> write("stream-" + writer, writer % 2 == 0 ? engine : otherEngine))
                .toList();
    }

    /** Commits of one, two or three events, their times going backwards by days. */
    private static List<String> write(String stream, LedgerEngine engine) {
        List<String> ids = new ArrayList<>();
        long version = 0;
        for (int commit = 0; commit < COMMITS_EACH; commit++) {
            List<DomainEventMessage<Noted>> events = new ArrayList<>();
            for (int i = 0; i <= commit % 3; i++) {
                Instant late = Instant.now().minusSeconds(86_400L * commit);
                events.add(Noted.in(stream, version++, stream + "/" + version, late));
            }
            engine.appendEvents(events);
            ids.addAll(Pages.ids(events));
        }
        return ids;
    }

    private List<TrackedEventMessage<?>> follow() {
        int expected = WRITERS
                * IntStream.range(0, COMMITS_EACH).map(commit -> commit % 3 + 1).sum();
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        while (seen.size() < expected) {
            seen.addAll(Pages.after(
                    engine, seen.isEmpty() ? 0 : Position.of(seen.getLast().trackingToken())));
        }
        return seen;
    }

    @Test
    void a_contested_version_has_one_winner() throws Exception {
        engine.appendEvents(Noted.in("contested", 0));
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Callable<Boolean>> writers = IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    start.await();
                    return won(writer % 2 == 0 ? engine : otherEngine);
                })
                .toList();
        int winners = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                winners += writer.get() ? 1 : 0;
            }
        }
        assertThat(winners).isEqualTo(1);
        assertThat(engine.readEvents("contested").asStream()).hasSize(2);
        assertThat(new Ledger(database).head()).isEqualTo(2);
    }

    private static boolean won(LedgerEngine engine) {
        try {
            engine.appendEvents(Noted.in("contested", 1));
            return true;
        } catch (ConcurrencyException e) {
            return false;
        }
    }

    @Test
    void an_event_id_is_used_once_in_the_whole_ledger() {
        engine.appendEvents(Noted.in("a", 0, "same", Instant.EPOCH));
        assertThatThrownBy(() -> otherEngine.appendEvents(Noted.in("b", 1, "same", Instant.EPOCH), Noted.in("c", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(Pages.ids(Pages.after(engine, 0))).containsExactly("same");
    }

    @Test
    void a_reader_that_stopped_inside_a_commit_goes_on_there() {
        engine.appendEvents(Noted.loose("before"));
        engine.appendEvents(IntStream.range(0, 300)
                .mapToObj(version -> Noted.in("long", version))
                .toList());
        engine.appendEvents(Noted.loose("after"));
        for (long stoppedAt : new long[] {0, 1, 2, 17, 18, 150, 299, 300, 301, 302}) {
            assertThat(Pages.positions(Pages.after(otherEngine, stoppedAt)))
                    .isEqualTo(
                            LongStream.rangeClosed(stoppedAt + 1, 302).boxed().toList());
        }
    }

    @Test
    void times_are_kept_to_the_millisecond() {
        Instant time = Instant.parse("2021-05-06T07:08:09.123456789Z");
        engine.appendEvents(Noted.in("a", 0, "id", time));
        assertThat(engine.readEvents("a").next().getTimestamp()).isEqualTo(Instant.parse("2021-05-06T07:08:09.123Z"));
    }
}
