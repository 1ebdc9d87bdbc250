package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Instant;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of commits when requests, answers or the server get lost on the way. */
abstract class LostAnswerConformance extends Conformance {

    // the driver stops waiting long before the server does; a stall of its real length is in StallConformance
    private static final String IMPATIENT = "&serverSelectionTimeoutMS=200&socketTimeoutMS=300";

    private final LosingProxy proxy = opened(new LosingProxy(address()));
    private final MongoClient client = opened(MongoClients.create(proxy.connectionString() + IMPATIENT));
    private final Gate gate = new Gate();
    private final Writers writers = new Writers();
    private final LedgerEngine engine = engine(
            builder -> builder.database(client.getDatabase(database.getName())).recordedListener(gate));
    private final Ledger ledger = new Ledger(database);

    LostAnswerConformance() throws IOException {}

    @BeforeEach
    void familyOfTwo() throws InterruptedException {
        gate.close(engine);
        gate.open();
        engine.appendEvents(Noted.in("family", 0), Noted.in("family", 1));
    }

    @Test
    void a_commit_whose_answer_is_lost_is_recorded_once_and_gets_its_receipt() {
        proxy.loseAnswersToInserts(1);
        UnitOfWork<?> done = Pages.inUnitOfWork(unitOfWork -> {
            new CommitRequest("order-1", null).name(unitOfWork);
            engine.appendEvents(Noted.in("family", 2), Noted.in("house", 0));
        });
        assertThat(proxy.lost()).isEqualTo(1);
        Receipt receipt = Receipt.of(done).orElseThrow();
        assertThat(receipt.position()).isEqualTo(5);
        assertThat(ledger.find("order-1").orElseThrow().receipt()).isEqualTo(receipt);
        assertThat(recorded()).hasSize(5);
    }

    @Test
    void a_conflict_whose_answer_is_lost_is_still_a_conflict() {
        proxy.loseAnswersToInserts(1);
        assertThatThrownBy(() -> engine.appendEvents(Noted.in("house", 0), Noted.in("family", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(recorded()).hasSize(3);
    }

    @Test
    void a_request_that_is_lost_is_sent_again() {
        proxy.loseInserts(3);
        engine.appendEvents(Noted.in("family", 2));
        assertThat(proxy.lost()).isEqualTo(3);
        assertThat(recorded()).hasSize(4);
    }

    @Test
    void a_server_that_stalls_is_asked_again() {
        proxy.stallInserts(1);
        engine.appendEvents(Noted.in("family", 2));
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(recorded()).hasSize(4);
    }

    @Test
    void of_a_batch_that_is_cut_in_the_middle_all_are_recorded_once() throws Exception {
        Gate held = new Gate();
        LedgerEngine batching = engine(builder ->
                builder.database(client.getDatabase(database.getName())).recordedListener(held));
        held.close(batching);
        for (int i = 0; i < 10; i++) {
            writers.write(batching, Noted.in("a" + i, 0, "a" + i, Instant.EPOCH), Noted.loose("beside"));
        }
        proxy.cutNextInsertAfter(4);
        held.open();
        assertThat(writers.outcomes()).containsOnlyNulls();
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(recorded()).hasSize(4 + 20).doesNotHaveDuplicates();
    }

    @Test
    void a_request_that_comes_late_adds_nothing_to_what_was_sent_again() throws Exception {
        proxy.holdNextInsert();
        engine.appendEvents(Noted.in("family", 2, "f2", Instant.EPOCH), Noted.loose("beside"));
        proxy.deliverHeld();
        assertThat(proxy.lost()).isEqualTo(1);
        assertThat(recorded()).hasSize(5).containsOnlyOnce("f2");
    }

    @Test
    void a_request_that_comes_late_finds_its_place_taken_by_others() throws Exception {
        proxy.holdNextInsert();
        proxy.loseInserts(1_000);
        Thread writer = writers.writeNamed("order-3", engine, Noted.in("family", 2), Noted.in("house", 0));
        writer.join();
        assertThat(writers.outcomes().getFirst()).isInstanceOf(OutcomeUnknownException.class);
        engine().appendEvents(Noted.in("other", 0, "o0", Instant.EPOCH));
        proxy.deliverHeld();
        assertThat(ledger.find("order-3")).isEmpty();
        assertThat(recorded()).hasSize(4).endsWith("o0");
    }

    @Test
    void a_request_that_comes_late_but_in_time_is_recorded_and_found_by_its_name() throws Exception {
        proxy.holdNextInsert();
        proxy.loseInserts(1_000);
        Thread writer = writers.writeNamed("order-4", engine, Noted.in("family", 2), Noted.in("house", 0));
        writer.join();
        assertThat(writers.outcomes().getFirst()).isInstanceOf(OutcomeUnknownException.class);
        proxy.deliverHeld();
        engine().appendEvents(Noted.in("other", 0, "o0", Instant.EPOCH));
        assertThat(ledger.find("order-4").orElseThrow().receipt().position()).isEqualTo(5);
        assertThat(recorded()).hasSize(6).endsWith("o0");
    }

    @Test
    void what_cannot_be_found_out_is_said_to_be_unknown_and_can_be_asked_later() {
        proxy.loseAnswersToInserts(1);
        proxy.fallSilent();
        assertThatThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    new CommitRequest("order-2", null).name(unitOfWork);
                    engine.appendEvents(Noted.in("family", 2));
                }))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        e -> assertThat(e.commitId()).isEqualTo("order-2"));
        assertThat(ledger.find("order-2").orElseThrow().receipt().position()).isEqualTo(4);
        proxy.speakAgain();
        engine.appendEvents(Noted.in("family", 3));
        assertThat(recorded()).hasSize(5);
    }

    @Test
    void a_writer_that_is_interrupted_while_its_commit_is_written_does_not_know() throws Exception {
        // each time that the driver asks again it finds the server stalled, however late the interruption comes
        proxy.stallInserts(1_000);
        Thread writer = writers.writeNamed("order-5", engine, Noted.in("family", 2));
        await().until(() -> proxy.lost() > 0);
        writer.interrupt();
        writer.join();
        proxy.forgetFaults();
        assertThat(writers.outcomes().getFirst())
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("order-5")
                .hasMessageContaining("interrupted");
        await().untilAsserted(() -> assertThat(ledger.find("order-5")).isPresent());
        assertThat(recorded()).hasSize(4);
    }
}
