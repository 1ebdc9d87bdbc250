package org.houvast.ledgerbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Appending with and without the tree in the same process, a second of the one and a second of the other: two processes
 * differ by more than what the tree costs.
 */
final class InTurns {

    private static final int TURNS = 10;

    private final Settings settings;
    private final int round;
    private final String server;
    private final Consumer<Figure> tell;
    private final AtomicLong streams = new AtomicLong();

    /**
     * Measures in one round.
     *
     * @param tell is told each figure
     */
    InTurns(Settings settings, int round, String server, Consumer<Figure> tell) {
        this.settings = settings;
        this.round = round;
        this.server = server;
        this.tell = tell;
    }

    /** Measures on a server of a kind, or with an address. */
    void measure(String address) throws InterruptedException, ExecutionException {
        Map<String, Peer> peers = new LinkedHashMap<>();
        for (String name : List.of(Peers.OURS, Peers.PROVEN)) {
            peers.put(name, Peers.open(name, address));
        }
        try {
            for (int writers : settings.writers()) {
                for (Peer peer : peers.values()) {
                    new Writers(peer, writers, 1, streams)
                            .during(settings.runIn()
                                    / peers.size()
                                    / settings.writers().size());
                    peer.clear();
                }
            }
            for (int writers : settings.writers()) {
                measure(peers, writers);
            }
        } finally {
            peers.values().forEach(Peer::close);
        }
    }

    private void measure(Map<String, Peer> peers, int writers) throws InterruptedException, ExecutionException {
        Map<String, Long> events = new LinkedHashMap<>();
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            List<String> order = List.copyOf(peers.keySet());
            for (String name : turn % 2 == 0 ? order : order.reversed()) {
                Peer peer = peers.get(name);
                if (peer != null) {
                    var written = new Writers(peer, writers, 1, streams).during(settings.seconds() / 2);
                    events.merge(name, written.events(), Long::sum);
                    seconds.merge(name, written.seconds(), Double::sum);
                }
            }
        }
        events.forEach((name, count) -> tell.accept(new Figure(
                round,
                Figure.APPEND_IN_TURNS,
                name,
                server,
                writers,
                1,
                0,
                count / seconds.getOrDefault(name, Double.NaN))));
    }
}
