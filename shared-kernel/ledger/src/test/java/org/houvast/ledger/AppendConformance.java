package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How commits find their place, alone, in one batch, and against other processes. */
abstract class AppendConformance extends Conformance {

    private static final long MEGABYTE = 1_000_000;

    private final Gate gate = new Gate();
    private final Writers writers = new Writers();

    @Test
    void what_waits_together_is_judged_one_by_one() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate));
        gate.close(engine);
        writers.write(engine, Noted.in("a", 0, "a0", Instant.EPOCH));
        writers.write(engine, Noted.in("a", 0, "other", Instant.EPOCH), Noted.in("x", 0, "x0", Instant.EPOCH));
        writers.write(engine, Noted.in("b", 1, "a0", Instant.EPOCH));
        writers.write(engine, Noted.in("x", 0, "x0", Instant.EPOCH));
        writers.writeNamed("order", engine, Noted.in("c", 0, "c0", Instant.EPOCH));
        writers.writeNamed("order", engine, Noted.in("c", 0, "c0 again", Instant.EPOCH));
        writers.write(engine, Noted.in("d", 0, "d0", Instant.EPOCH), Noted.in("d", 1, "d0", Instant.EPOCH));
        gate.open();
        List<@Nullable RuntimeException> outcomes = writers.outcomes();
        assertThat(outcomes.get(0)).isNull();
        assertThat(outcomes.get(1)).isInstanceOf(AggregateStreamCreationException.class);
        assertThat(outcomes.get(2)).isInstanceOf(ConcurrencyException.class);
        assertThat(outcomes.get(3))
                .as("what stood in its way was itself refused")
                .isNull();
        assertThat(outcomes.get(4)).isNull();
        assertThat(outcomes.get(5))
                .isInstanceOfSatisfying(
                        AlreadyCommittedException.class,
                        e -> assertThat(e.receipt().eventIds()).containsExactly("c0"));
        assertThat(outcomes.get(6)).isInstanceOf(ConcurrencyException.class);
        assertThat(recorded().subList(1, 4)).containsExactlyInAnyOrder("a0", "x0", "c0");
        assertThat(head()).isEqualTo(4);
    }

    @Test
    void one_that_was_beaten_to_it_does_not_hold_up_its_batch() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate));
        gate.close(engine);
        writers.write(engine, Noted.in("a", 1, "a1", Instant.EPOCH));
        writers.write(engine, Noted.in("b", 1, "b1", Instant.EPOCH));
        writers.write(engine, Noted.in("c", 1, "c1", Instant.EPOCH), Noted.in("c", 2, "c2", Instant.EPOCH));
        engine().appendEvents(Noted.in("b", 1, "faster", Instant.EPOCH));
        gate.open();
        assertThat(writers.outcomes().get(0)).isNull();
        assertThat(writers.outcomes().get(1)).isInstanceOf(ConcurrencyException.class);
        assertThat(writers.outcomes().get(2)).isNull();
        assertThat(recorded().subList(1, 5)).containsExactly("faster", "a1", "c1", "c2");
    }

    @Test
    void a_position_taken_in_the_middle_of_a_batch_is_stepped_over() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate));
        gate.close(engine);
        writers.write(engine, Noted.in("a", 0, "a0", Instant.EPOCH));
        writers.write(engine, Noted.in("b", 0, "b0", Instant.EPOCH));
        writers.write(engine, Noted.in("c", 0, "c0", Instant.EPOCH));
        // no process of ours leaves a gap: this one is made by hand, and closed by the batch
        ByHand.insert(database, 3, "by hand");
        gate.open();
        assertThat(writers.outcomes()).containsOnlyNulls();
        assertThat(recorded().subList(1, 5)).containsExactly("a0", "by hand", "b0", "c0");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 64})
    void a_contested_version_has_one_winner(int contenders) throws Exception {
        List<LedgerEngine> engines = List.of(engine(), engine());
        engines.getFirst().appendEvents(Noted.in("contested", 0));
        CyclicBarrier start = new CyclicBarrier(contenders);
        List<Callable<Boolean>> attempts = IntStream.range(0, contenders)
                .<Callable<Boolean>>mapToObj(contender -> () -> {
                    start.await();
                    return won(engines.get(contender % 2));
                })
                .toList();
        int winners = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(contenders)) {
            for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                winners += attempt.get() ? 1 : 0;
            }
        }
        assertThat(winners).isEqualTo(1);
        assertThat(head()).isEqualTo(2);
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
    void a_clock_that_jumps_back_changes_nothing_but_the_times() {
        LedgerEngine engine = engine();
        Instant now = Instant.parse("2024-05-01T10:00:00Z");
        int[] seconds = {0, 5, -3600, -3599, 6, -86_400};
        for (int i = 0; i < seconds.length; i++) {
            engine.appendEvents(Noted.in("a", i, "e" + i, now.plusSeconds(seconds[i])));
        }
        assertThat(recorded()).containsExactly("e0", "e1", "e2", "e3", "e4", "e5");
        List<Instant> latest = new ArrayList<>();
        database.getCollection("commits")
                .find()
                .sort(new Document("_id", 1))
                .forEach(commit -> latest.add(commit.getDate("latest").toInstant()));
        assertThat(latest)
                .containsExactly(
                        now,
                        now.plusSeconds(5),
                        now.plusSeconds(5),
                        now.plusSeconds(5),
                        now.plusSeconds(6),
                        now.plusSeconds(6));
        assertThat(Position.of(engine.createTokenAt(now.minusSeconds(90_000)))).isZero();
        assertThat(Position.of(engine.createTokenAt(now.plusSeconds(1)))).isEqualTo(1);
        assertThat(Position.of(engine.createTokenAt(now.plusSeconds(6)))).isEqualTo(4);
        assertThat(Position.of(engine.createTokenAt(now.plusSeconds(7)))).isEqualTo(6);
    }

    @Test
    void when_too_much_waits_the_next_one_is_told_and_nothing_of_it_is_recorded() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate)
                .bounds(new QueueBounds(2, MEGABYTE, 10, MEGABYTE, Duration.ofMillis(50), Duration.ofMinutes(1))));
        gate.close(engine);
        writers.write(engine, Noted.in("a", 0));
        writers.write(engine, Noted.in("b", 0));
        assertThatExceptionOfType(NotRecordedException.class)
                .isThrownBy(() -> engine.appendEvents(Noted.in("c", 0)))
                .withMessageContaining("does not keep up, 2 commits");
        gate.open();
        assertThat(writers.outcomes()).containsOnlyNulls();
        engine.appendEvents(Noted.in("c", 0));
        assertThat(head()).isEqualTo(4);
    }

    @Test
    void bytes_are_bounded_as_well() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate)
                .bounds(new QueueBounds(100, 1_000, 10, MEGABYTE, Duration.ofMillis(50), Duration.ofMinutes(1))));
        gate.close(engine);
        writers.write(engine, Noted.loose("x".repeat(5_000)));
        assertThatExceptionOfType(NotRecordedException.class)
                .isThrownBy(() -> engine.appendEvents(Noted.loose("one more")))
                .withMessageContaining("1 commits of 5");
        gate.open();
        assertThat(writers.outcomes()).containsOnlyNulls();
    }

    @Test
    void a_commit_that_does_not_get_its_turn_in_time_is_taken_back() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate)
                .bounds(new QueueBounds(2, MEGABYTE, 10, MEGABYTE, Duration.ofMinutes(1), Duration.ofSeconds(1))));
        gate.close(engine);
        assertThatExceptionOfType(NotRecordedException.class)
                .isThrownBy(() -> engine.appendEvents(Noted.in("a", 0)))
                .withMessageContaining("does not answer");
        gate.open();
        engine().appendEvents(Noted.in("a", 0));
        engine.close();
        assertThat(head()).isEqualTo(2);
    }

    @Test
    void a_writer_that_is_interrupted_before_its_turn_has_recorded_nothing() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate));
        gate.close(engine);
        Thread writer = writers.write(engine, Noted.in("a", 0));
        writer.interrupt();
        writer.join();
        gate.open();
        assertThat(writers.outcomes().getFirst()).isInstanceOf(NotRecordedException.class);
        engine.appendEvents(Noted.in("b", 0));
        assertThat(head()).isEqualTo(2);
    }

    @Test
    void closing_records_what_waits_and_refuses_what_comes() throws Exception {
        LedgerEngine engine = engine(builder -> builder.recordedListener(gate));
        gate.close(engine);
        for (int i = 0; i < 20; i++) {
            writers.write(engine, Noted.in("a" + i, 0));
        }
        Thread closing = Thread.ofPlatform().start(engine::close);
        await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        assertThatThrownBy(() -> engine.appendEvents(Noted.in("late", 0)))
                .isInstanceOf(NotRecordedException.class)
                .hasMessageContaining("closed");
        gate.open();
        closing.join();
        assertThat(writers.outcomes()).containsOnlyNulls();
        assertThat(head()).isEqualTo(21);
    }

    @Test
    void a_listener_hears_of_each_commit_once_and_in_order_as_it_is_stored() throws Exception {
        List<StoredCommit> heard = new ArrayList<>();
        LedgerEngine engine = engine(builder -> builder.recordedListener(commits -> {
            heard.addAll(commits);
            throw new IllegalStateException("a listener's own trouble");
        }));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 50; i++) {
                DomainEventMessage<Noted> first = Noted.in("a" + i, 0);
                threads.execute(() -> engine.appendEvents(first, Noted.loose("beside")));
            }
        }
        engine.close();
        List<StoredCommit> stored = new Commits(database).inRow(1, 100);
        assertThat(heard).hasSize(50).usingRecursiveComparison().isEqualTo(stored);
    }
}
