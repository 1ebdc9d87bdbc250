package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnitOfWorkTest {

    private final MongoDatabase database = TestServer.database();
    private final Ledgers ledgers = new Ledgers(database, Noted.SERIALIZER);
    private final LedgerEngine engine = Pages.engine(database);
    private final LedgerEventStore store = ledgers.eventStore();
    private final Ledger ledger = ledgers.ledger();

    @AfterEach
    void drop() {
        store.shutDown();
        database.drop();
    }

    @Test
    void whatever_it_publishes_is_one_commit() {
        AtomicBoolean answered = new AtomicBoolean();
        var _ = store.subscribe(events -> {
            if (!answered.getAndSet(true)) {
                store.publish(Noted.in("family", 1, "e4", Instant.EPOCH));
            }
        });
        UnitOfWork<?> done = Pages.inUnitOfWork(unitOfWork -> {
            store.publish(Noted.in("family", 0, "e1", Instant.EPOCH), Noted.in("house", 0, "e2", Instant.EPOCH));
            Pages.inUnitOfWork(nested -> store.publish(Noted.in("house", 1, "e3", Instant.EPOCH)));
            store.publish(Noted.loose("aside"));
        });
        Document commit = onlyCommit();
        assertThat(commit.getLong("_id")).isEqualTo(1);
        assertThat(commit.getInteger("count")).isEqualTo(5);
        assertThat(commit.getList("keys", String.class))
                .hasSize(1 + 5 + 4)
                .contains("commit " + commit.getString("commit"), "event e3")
                .contains("version family@0", "version family@1", "version house@0", "version house@1");
        Receipt receipt = Receipt.of(done).orElseThrow();
        assertThat(receipt.position()).isEqualTo(5);
        assertThat(receipt.eventIds()).hasSize(5).contains("e1", "e2", "e3", "e4");
        assertThat(receipt.versions()).isEqualTo(Map.of("family", 1L, "house", 1L));
    }

    @Test
    void several_appends_are_one_commit_as_well() {
        Pages.inUnitOfWork(unitOfWork -> {
            engine.appendEvents(Noted.in("family", 0));
            engine.appendEvents(Noted.in("house", 0));
            assertThat(ledger.head()).isZero();
        });
        assertThat(onlyCommit().getInteger("count")).isEqualTo(2);
    }

    @Test
    void a_conflict_in_one_stream_leaves_nothing_of_the_others() {
        store.publish(Noted.in("house", 0), Noted.in("house", 1));
        assertThatThrownBy(() -> Pages.inUnitOfWork(
                        unitOfWork -> store.publish(Noted.in("family", 0), Noted.in("house", 1), Noted.loose("aside"))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.head()).isEqualTo(2);
        assertThat(store.readEvents("family").hasNext()).isFalse();
    }

    @Test
    void a_failure_before_the_end_leaves_nothing() {
        assertThatThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    store.publish(Noted.in("family", 0));
                    unitOfWork.onPrepareCommit(last -> {
                        throw new IllegalStateException("another part of the unit of work failed");
                    });
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head()).isZero();
    }

    @Test
    void what_is_published_too_late_to_be_recorded_fails_loudly_and_leaves_nothing() {
        assertThatThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    store.publish(Noted.in("family", 0));
                    unitOfWork.onPrepareCommit(last -> store.publish(Noted.in("family", 1, "late", Instant.EPOCH)));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("late");
        assertThat(ledger.head()).isZero();
        Pages.inUnitOfWork(unitOfWork -> {
            unitOfWork.onPrepareCommit(first -> store.publish(Noted.in("family", 1)));
            store.publish(Noted.in("family", 0));
        });
        assertThat(ledger.head()).isEqualTo(2);
    }

    @Test
    void nothing_published_leaves_no_receipt() {
        assertThat(Receipt.of(Pages.inUnitOfWork(unitOfWork -> {}))).isEmpty();
    }

    @Test
    void a_name_is_recorded_once_and_found_again() {
        UnitOfWork<?> first = Pages.inUnitOfWork(unitOfWork -> {
            new CommitRequest("order-1", "fingerprint").name(unitOfWork);
            store.publish(Noted.in("family", 0, "e1", Instant.EPOCH));
        });
        Receipt receipt = new Receipt(1, List.of("e1"), Map.of("family", 0L));
        assertThat(Receipt.of(first)).contains(receipt);
        assertThat(ledger.find("order-1")).contains(new RecordedCommit(receipt, "fingerprint"));
        assertThat(ledger.find("order-2")).isEmpty();
        assertThatExceptionOfType(AlreadyCommittedException.class)
                .isThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    new CommitRequest("order-1", "fingerprint").name(unitOfWork);
                    store.publish(Noted.in("family", 1));
                }))
                .satisfies(e -> assertThat(e.receipt()).isEqualTo(receipt))
                .satisfies(e -> assertThat(e.recorded().fingerprint()).isEqualTo("fingerprint"));
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void a_commit_that_is_too_large_is_refused_with_its_size_before_anything_is_written() {
        String text = "x".repeat(1024 * 1024);
        assertThatExceptionOfType(CommitTooLargeException.class)
                .isThrownBy(() -> Pages.inUnitOfWork(unitOfWork -> {
                    for (int i = 0; i < 17; i++) {
                        store.publish(Noted.loose(text));
                    }
                }))
                .satisfies(e -> assertThat(e.bytes()).isBetween(17L * 1024 * 1024, 18L * 1024 * 1024))
                .withMessageContaining("17 events");
        assertThat(ledger.head()).isZero();
        store.publish(Noted.loose(text));
        assertThat(ledger.head()).isEqualTo(1);
    }

    private Document onlyCommit() {
        List<Document> commits = database.getCollection("commits").find().into(new java.util.ArrayList<>());
        assertThat(commits).hasSize(1);
        return commits.getFirst();
    }
}
