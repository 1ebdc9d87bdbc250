package org.houvast.ledgerbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.DomainEventMessage;

/** Writers that each record one commit after the other, in streams of their own. */
final class Writers {

    static final int EVENTS_IN_A_STREAM = 100;

    private final Peer peer;
    private final int writers;
    private final int events;
    private final AtomicLong streams;

    /** Streams are numbered on from the given one. */
    Writers(Peer peer, int writers, int events, AtomicLong streams) {
        this.peer = peer;
        this.writers = writers;
        this.events = events;
        this.streams = streams;
    }

    /** So many writers, in words. */
    static String counted(int writers) {
        return writers == 1 ? "1 writer" : writers + " writers";
    }

    /** What was recorded, and how long it took. */
    record Written(long events, double seconds) {

        double perSecond() {
            return events / seconds;
        }
    }

    Written during(double seconds) throws InterruptedException, ExecutionException {
        AtomicLong end = new AtomicLong();
        return run(() -> end.set(System.nanoTime() + (long) (seconds * 1e9)), count -> System.nanoTime() < end.get());
    }

    /** Records whole streams, all of the same length. */
    void streams(long from, long to) throws InterruptedException, ExecutionException {
        AtomicLong next = new AtomicLong(from);
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                done.add(threads.submit(() -> {
                    for (long one = next.getAndIncrement(); one < to; one = next.getAndIncrement()) {
                        whole("loaded-" + one);
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        }
    }

    private void whole(String stream) {
        for (long version = 0; version < EVENTS_IN_A_STREAM; version += events) {
            peer.append(commit(stream, version));
        }
    }

    private Written run(Runnable begin, LongPredicate goOn) throws InterruptedException, ExecutionException {
        if (peer instanceof RawPeer raw) {
            begin.run();
            return rawRun(raw, goOn);
        }
        CountDownLatch ready = new CountDownLatch(1);
        List<Future<Long>> counts = new ArrayList<>();
        long begun;
        long written = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                counts.add(threads.submit(() -> {
                    ready.await();
                    return write(goOn);
                }));
            }
            begin.run();
            begun = System.nanoTime();
            ready.countDown();
            for (Future<Long> count : counts) {
                written += count.get();
            }
        }
        return new Written(written, (System.nanoTime() - begun) / 1e9);
    }

    private long write(LongPredicate goOn) {
        long written = 0;
        String stream = stream();
        long version = 0;
        while (goOn.test(written)) {
            if (version + events > EVENTS_IN_A_STREAM) {
                stream = stream();
                version = 0;
            }
            peer.append(commit(stream, version));
            version += events;
            written += events;
        }
        return written;
    }

    private String stream() {
        return "case-" + streams.getAndIncrement();
    }

    private List<DomainEventMessage<?>> commit(String stream, long version) {
        List<DomainEventMessage<?>> commit = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            commit.add(Entry.in(stream, version + i));
        }
        return commit;
    }

    private Written rawRun(RawPeer raw, LongPredicate goOn) {
        long begun = System.nanoTime();
        long written = 0;
        while (goOn.test(written)) {
            List<List<DomainEventMessage<?>>> commits = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                commits.add(commit(stream(), 0));
            }
            raw.appendAll(commits);
            written += (long) events * writers;
        }
        return new Written(written, (System.nanoTime() - begun) / 1e9);
    }
}
