package org.houvast.ledgerbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What one process measures: one peer on one server, once. Prints a line for each figure.
 *
 * <p>Arguments: the round, the peer, the kind of server or its address, the server's name in the table, and
 * {@code peers}, {@code sizes}, {@code turns} or {@code wake-up}.
 */
final class Fork {

    static final String MARK = "FIGURE ";

    private final Settings settings;
    private final int round;
    private final String name;
    private final String server;
    private final Peer peer;
    private final AtomicLong streams = new AtomicLong();

    private Fork(Settings settings, int round, String name, String server, Peer peer) {
        this.settings = settings;
        this.round = round;
        this.name = name;
        this.server = server;
        this.peer = peer;
    }

    public static void main(String[] arguments) {
        int code = 1;
        try {
            measure(Integer.parseInt(arguments[0]), arguments[1], arguments[2], arguments[3], arguments[4]);
            code = 0;
        } catch (InterruptedException | ExecutionException | RuntimeException failed) {
            System.err.println(failed);
        } finally {
            // a server of this process would go on for ever
            System.exit(code);
        }
    }

    private static void measure(int round, String name, String address, String server, String what)
            throws InterruptedException, ExecutionException {
        switch (what) {
            case "wake-up" -> wakeUp(round, name, address, server);
            case "turns" -> new InTurns(Settings.ofSystemProperties(), round, server, Fork::tell).measure(address);
            default -> {
                try (Peer peer = Peers.open(name, address)) {
                    Fork fork = new Fork(Settings.ofSystemProperties(), round, name, server, peer);
                    if (what.equals("sizes")) {
                        fork.sizes();
                    } else {
                        fork.peers();
                    }
                }
            }
        }
    }

    /** Everything once, so that what is measured first is not measured in code that nobody has run yet. */
    private void runIn() throws InterruptedException, ExecutionException {
        for (int writers : settings.writers()) {
            new Writers(peer, writers, 1, streams)
                    .during(settings.runIn() / settings.writers().size());
        }
        peer.clear();
    }

    private static void wakeUp(int round, String peer, String address, String server) throws InterruptedException {
        List<Double> times = WakeUp.measure(address);
        tell(new Figure(round, Figure.WAKE_UP_MEDIAN, peer, server, 1, 1, 0, times.get(times.size() / 2)));
        tell(new Figure(round, Figure.WAKE_UP_LATE, peer, server, 1, 1, 0, times.get(times.size() * 99 / 100)));
    }

    private void peers() throws InterruptedException, ExecutionException {
        runIn();
        for (int events : List.of(1, 5)) {
            for (int writers : settings.writers()) {
                peer.clear();
                Writers work = new Writers(peer, writers, events, streams);
                work.during(settings.warmUp());
                tell(
                        Figure.APPEND,
                        writers,
                        events,
                        0,
                        work.during(settings.seconds()).perSecond());
            }
        }
        peer.clear();
        new Writers(peer, 8, 5, streams).streams(0, settings.replay() / Writers.EVENTS_IN_A_STREAM);
        if (peer instanceof ProvenPeer proven) {
            audit(proven);
            return;
        }
        replay();
        if (!name.equals(Peers.RAW)) {
            stream();
        }
    }

    private void audit(ProvenPeer proven) throws InterruptedException {
        proven.awaitSigned();
        perSecond(settings.warmUp(), from -> proven.audit());
        tell(Figure.AUDIT, 0, 0, settings.replay(), perSecond(settings.seconds(), from -> proven.audit()));
    }

    private void replay() {
        perSecond(settings.warmUp(), from -> peer.replay(events -> goOn(from, settings.warmUp())));
        tell(
                Figure.REPLAY,
                0,
                0,
                settings.replay(),
                perSecond(settings.seconds(), from -> peer.replay(events -> goOn(from, settings.seconds()))));
    }

    private void stream() {
        String stream = "stream-of-1000";
        for (int version = 0; version < 1000; version += 10) {
            List<DomainEventMessage<?>> commit = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                commit.add(Entry.in(stream, version + i));
            }
            peer.append(commit);
        }
        perSecond(settings.warmUp(), from -> peer.readStream(stream));
        tell(Figure.STREAM, 0, 0, settings.replay(), perSecond(settings.seconds(), from -> peer.readStream(stream)));
    }

    /** How many events a second some way of reading gives, done again and again until the time is up. */
    private static double perSecond(double seconds, ToLongFunction<Long> read) {
        long from = System.nanoTime();
        long events = 0;
        while (goOn(from, seconds)) {
            events += read.applyAsLong(from);
        }
        return events / ((System.nanoTime() - from) / 1e9);
    }

    private static boolean goOn(long from, double seconds) {
        return System.nanoTime() - from < seconds * 1e9;
    }

    private void sizes() throws InterruptedException, ExecutionException {
        runIn();
        long whole = 0;
        for (int size : settings.sizes()) {
            new Writers(peer, 64, 5, streams).streams(whole, size / Writers.EVENTS_IN_A_STREAM);
            whole = size / Writers.EVENTS_IN_A_STREAM;
            Writers one = new Writers(peer, 1, 1, streams);
            one.during(settings.warmUp());
            tell(
                    Figure.APPEND_AT_SIZE,
                    1,
                    1,
                    size,
                    one.during(settings.seconds()).perSecond());
            long streamsThere = whole;
            ToLongFunction<Long> any = from ->
                    peer.readStream("loaded-" + ThreadLocalRandom.current().nextLong(streamsThere));
            perSecond(settings.warmUp(), any);
            tell(Figure.STREAM_AT_SIZE, 0, 0, size, perSecond(settings.seconds(), any));
            if (peer instanceof ProvenPeer proven) {
                proofs(proven, size);
            }
        }
    }

    private void proofs(ProvenPeer proven, int size) throws InterruptedException {
        proven.awaitSigned();
        ToLongFunction<Long> any = from -> {
            proven.proof(1 + ThreadLocalRandom.current().nextLong(proven.size()));
            return 1;
        };
        perSecond(settings.warmUp(), any);
        tell(Figure.PROOF_AT_SIZE, 0, 0, size, perSecond(settings.seconds(), any));
        tell(
                Figure.PROOF_BYTES,
                0,
                0,
                size,
                ThreadLocalRandom.current()
                        .longs(100, 1, proven.size() + 1)
                        .mapToInt(proven::proof)
                        .average()
                        .orElseThrow());
        tell(Figure.AUDIT_AT_SIZE, 0, 0, size, perSecond(settings.seconds(), from -> proven.audit()));
    }

    private void tell(String figure, int writers, int events, int size, double value) {
        tell(new Figure(round, figure, name, server, writers, events, size, value));
    }

    private static void tell(Figure figure) {
        System.out.println(MARK + figure.line());
    }
}
