package org.houvast.ledgerbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeersTest {

    @ParameterizedTest
    @CsvSource({"ledger, embedded", "ledger with tree, embedded", "axon-mongo, embedded"})
    void what_is_recorded_is_read_and_what_is_cleared_is_gone(String name, String server) {
        try (Peer peer = Peers.open(name, server)) {
            peer.append(List.of(Entry.in("case-1", 0), Entry.in("case-1", 1)));
            peer.append(List.of(Entry.in("case-2", 0)));
            assertThat(peer.readStream("case-1")).isEqualTo(2);
            assertThat(peer.replay(events -> true)).isEqualTo(3);
            peer.clear();
            assertThat(peer.replay(events -> true)).isZero();
            peer.append(List.of(Entry.in("case-1", 0)));
            assertThat(peer.readStream("case-1")).isEqualTo(1);
        }
    }

    /** So many that numbers given twice would be seen: a race of eight threads shows once in some ten thousand commits. */
    @Test
    void many_write_whole_streams_at_once() throws InterruptedException, ExecutionException {
        int streams = 600;
        try (Peer peer = Peers.open(Peers.RAW, "embedded")) {
            new Writers(peer, 8, 1, new AtomicLong()).streams(0, streams);
            assertThat(peer.replay(events -> true)).isEqualTo((long) streams * Writers.EVENTS_IN_A_STREAM);
        }
    }
}
