package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** A server that answers nothing for ten seconds, and then carries out whatever it was asked in the meantime. */
abstract class StallConformance extends Conformance {

    private static final long STALL_SECONDS = 10;
    private static final int WRITERS = 6;
    private static final int COMMITS = 3;

    private final InterposedServer server = opened(new InterposedServer(address()));
    private final CountDownLatch goesOn = new CountDownLatch(1);
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Ledger ledger = new Ledger(database);

    StallConformance() throws IOException {}

    /** What the writer of a commit was told, and when. */
    private enum Told {
        RECORDED,
        NOT_RECORDED,
        UNKNOWN
    }

    private record Outcome(Told told, Instant asked, Instant answered) {}

    private LedgerEngine through(String options) {
        var client = opened(MongoClients.create(server.connectionString() + options));
        return engine(builder -> builder.database(client.getDatabase(database.getName())));
    }

    private void stall() {
        server.onCommand(command -> {
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.<BsonDocument>empty();
        });
    }

    private void write(LedgerEngine engine, String id) {
        Instant asked = Instant.now();
        outcomes.put(id, new Outcome(told(engine, id), asked, Instant.now()));
    }

    private static Told told(LedgerEngine engine, String id) {
        try {
            Pages.inUnitOfWork(work -> {
                new CommitRequest(id, null).name(work);
                engine.appendEvents(Noted.in("stream " + id, 0, id, Instant.EPOCH), Noted.loose("beside " + id));
            });
            return Told.RECORDED;
        } catch (NotRecordedException e) {
            return Told.NOT_RECORDED;
        } catch (OutcomeUnknownException e) {
            return Told.UNKNOWN;
        }
    }

    private Stream<CompletableFuture<Void>> writers(String name, LedgerEngine engine) {
        return IntStream.range(0, WRITERS).mapToObj(writer -> {
            var done = new CompletableFuture<Void>();
            Thread.ofPlatform().start(() -> {
                try {
                    for (int commit = 0; commit < COMMITS; commit++) {
                        write(engine, "%s-%d-%d".formatted(name, writer, commit));
                    }
                    done.complete(null);
                } catch (RuntimeException | Error unexpected) {
                    done.completeExceptionally(unexpected);
                }
            });
            return done;
        });
    }

    @Test
    void loses_nothing_records_nothing_twice_and_leaves_nobody_in_the_dark() {
        LedgerEngine patient = through("");
        LedgerEngine impatient = through("&socketTimeoutMS=2000&connectTimeoutMS=2000&serverSelectionTimeoutMS=2000");
        write(patient, "before-patient");
        write(impatient, "before-impatient");
        stall();
        Instant stalled = Instant.now();
        var writers = Stream.concat(writers("patient", patient), writers("impatient", impatient))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.runAsync(
                        goesOn::countDown, CompletableFuture.delayedExecutor(STALL_SECONDS, TimeUnit.SECONDS))
                .join();
        assertThat(Duration.between(stalled, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(STALL_SECONDS));
        CompletableFuture.allOf(writers).join();
        write(patient, "after-patient");
        write(impatient, "after-impatient");

        List<String> recorded = recorded();
        assertThat(recorded).doesNotHaveDuplicates();
        assertThat(outcomes).hasSize(2 * WRITERS * COMMITS + 4);
        outcomes.forEach((id, outcome) -> {
            long times = recorded.stream().filter(id::equals).count();
            assertThat(ledger.find(id).isPresent()).as(id).isEqualTo(times == 1);
            switch (outcome.told()) {
                case RECORDED -> assertThat(times).as(id).isEqualTo(1);
                case NOT_RECORDED -> assertThat(times).as(id).isZero();
                case UNKNOWN -> assertThat(times).as(id).isLessThanOrEqualTo(1);
            }
        });
        assertThat(outcomes)
                .allSatisfy((id, outcome) -> assertThat(outcome.told())
                        .as(id)
                        .isIn(id.contains("impatient") ? List.of(Told.values()) : List.of(Told.RECORDED)));
        assertThat(outcomes.get("after-impatient")).extracting(Outcome::told).isEqualTo(Told.RECORDED);
        assertThat(outcomes.values())
                .as("some waited through the whole stall")
                .anyMatch(outcome -> Duration.between(outcome.asked(), outcome.answered())
                                .compareTo(Duration.ofSeconds(STALL_SECONDS - 1))
                        > 0);
    }
}
