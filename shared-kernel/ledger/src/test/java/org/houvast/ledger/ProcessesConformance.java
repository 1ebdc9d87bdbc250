package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several processes on one ledger. */
abstract class ProcessesConformance extends Conformance {

    private static final int VERSIONS = 10;
    private static final int ANNOUNCEMENTS = 21;

    @ParameterizedTest
    @CsvSource({"2, 1", "4, 16"})
    void each_contested_version_has_one_winner(int processes, int writers) throws Exception {
        List<ChildProcess> children = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            children.add(opened(ChildProcess.start(
                    List.of(),
                    ContendingProgram.class,
                    address(),
                    database.getName(),
                    String.valueOf(writers),
                    String.valueOf(VERSIONS))));
        }
        for (ChildProcess child : children) {
            assertThat(child.line()).isEqualTo("ready");
        }
        children.forEach(child -> child.tell("go"));
        List<String[]> said = new ArrayList<>();
        for (ChildProcess child : children) {
            child.end().forEach(line -> said.add(line.split(" ", 3)));
        }
        assertThat(said).hasSize(processes * writers * VERSIONS);
        List<String[]> wins =
                said.stream().filter(words -> words[0].equals("won")).toList();
        assertThat(wins).extracting(words -> words[1]).doesNotHaveDuplicates();
        assertThat(recorded()).hasSize(2 * wins.size());
        assertThat(engine().readEvents("contested").asStream())
                .extracting(event -> event.getIdentifier())
                .containsExactlyInAnyOrderElementsOf(
                        wins.stream().map(words -> words[2]).toList())
                .hasSize(VERSIONS);
    }

    /** Who is called back looks by itself never: only the watch tells them. How soon it does is for a benchmark. */
    @Test
    void whoever_reads_is_called_for_what_another_process_records() throws Exception {
        ChildProcess child =
                opened(ChildProcess.start(List.of(), AnnouncingProgram.class, address(), database.getName()));
        assertThat(child.line()).isEqualTo("ready");
        LedgerEventStore store = new LedgerEventStore(engine());
        Semaphore calls = new Semaphore(0);
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
            for (long position = 1; position <= ANNOUNCEMENTS; position++) {
                child.tell("next");
                assertThat(child.line()).isEqualTo("recorded");
                do {
                    assertThat(calls.tryAcquire(1, TimeUnit.MINUTES))
                            .as("called for entry %d", position)
                            .isTrue();
                } while (!stream.hasNextAvailable(0, TimeUnit.NANOSECONDS));
                assertThat(Position.of(stream.nextAvailable().trackingToken())).isEqualTo(position);
            }
        } finally {
            store.shutDown();
        }
    }
}
