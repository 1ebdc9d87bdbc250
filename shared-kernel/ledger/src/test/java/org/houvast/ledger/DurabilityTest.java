package org.houvast.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded store, whatever the other suites run on: a MongoDB's durability is not ours to test. */
class DurabilityTest {

    private static final int ROUNDS = 3;
    private static final int COMMITS_PER_ROUND = 200;

    @TempDir
    private Path folder;

    @Test
    void a_restart_keeps_everything() {
        reopened(engine -> {
            engine.appendEvents(Noted.in("family", 0), Noted.in("house", 0));
            engine.appendEvents(Noted.in("family", 1));
            engine.storeSnapshot(Noted.in("family", 1));
        });
        reopened(engine -> {
            assertThat(Pages.positions(Pages.after(engine, 0))).containsExactly(1L, 2L, 3L);
            assertThat(engine.readEvents("family").asStream()).hasSize(2);
            assertThat(engine.readSnapshot("family").orElseThrow().getSequenceNumber())
                    .isEqualTo(1);
            assertThatThrownBy(() -> engine.appendEvents(Noted.in("family", 1)))
                    .isInstanceOf(ConcurrencyException.class);
            engine.appendEvents(Noted.in("family", 2));
            assertThat(Position.of(engine.createHeadToken())).isEqualTo(4);
        });
    }

    @Test
    void every_receipt_that_was_given_survives_the_death_of_the_process() throws Exception {
        Map<Long, String> receipts = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String line : appendUntilKilled("round" + round)) {
                String[] words = line.split(" ", 2);
                receipts.put(Long.parseLong(words[0]), words[1]);
            }
            reopened(engine -> assertThatAllAreThere(receipts, engine));
        }
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(ROUNDS * COMMITS_PER_ROUND);
    }

    private static void assertThatAllAreThere(Map<Long, String> receipts, LedgerEngine engine) {
        List<? extends TrackedEventMessage<?>> events = Pages.after(engine, 0);
        assertThat(Pages.positions(events))
                .isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
        // whole commits of two: none was half kept
        assertThat(events.size() % 2).isZero();
        Map<Long, String> found = new HashMap<>();
        events.forEach(event -> found.put(Position.of(event.trackingToken()), event.getIdentifier()));
        assertThat(found).containsAllEntriesOf(receipts);
    }

    private List<String> appendUntilKilled(String round) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProgram.class.getName(),
                        folder.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = process.inputReader()) {
            while (lines.size() < COMMITS_PER_ROUND) {
                lines.add(requireNonNull(said.readLine(), "the child process ended by itself"));
            }
            // not through Process, which would close the stream before its last lines are read
            process.toHandle().destroyForcibly();
            said.lines().forEach(lines::add);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines;
    }

    private void reopened(Consumer<LedgerEngine> use) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            use.accept(Pages.engine(client.getDatabase("ledger")));
        }
    }
}
