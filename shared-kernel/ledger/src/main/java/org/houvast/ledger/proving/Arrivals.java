package org.houvast.ledger.proving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.houvast.proof.entry.Entry;

/**
 * Entries that became durable and wait to be taken in, bounded by number and by size. What is beyond that is forgotten:
 * whoever takes in what comes after it sees the gap, and reads it from the ledger.
 */
final class Arrivals {

    private static final int BATCHES = 4096;
    private static final long BYTES = 32L * 1024 * 1024;

    private final BlockingQueue<Batch> waiting = new ArrayBlockingQueue<>(BATCHES);
    private final AtomicLong bytes = new AtomicLong();

    private record Batch(Supplier<List<Entry>> entries, long bytes) {}

    /** Adds a batch of about so many bytes; never waits. */
    void add(Supplier<List<Entry>> entries, long size) {
        boolean room = bytes.addAndGet(size) <= BYTES;
        if (!room || !waiting.offer(new Batch(entries, size))) {
            bytes.addAndGet(-size);
        }
    }

    /**
     * Waits for a batch, and a little for more: who takes them in is woken for many at once, since a wake costs more than
     * a leaf.
     *
     * @param longest how long for the first
     * @param more how long for more
     * @param closed ends the waiting for more
     * @return all that has come by then, in order
     */
    List<Entry> await(Duration longest, Duration more, CountDownLatch closed) throws InterruptedException {
        Batch first = waiting.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        closed.await(more.toMillis(), TimeUnit.MILLISECONDS);
        List<Batch> batches = new ArrayList<>(List.of(first));
        waiting.drainTo(batches);
        return entries(batches);
    }

    /** All that waits, in order. */
    List<Entry> rest() {
        List<Batch> batches = new ArrayList<>();
        waiting.drainTo(batches);
        return entries(batches);
    }

    private List<Entry> entries(List<Batch> batches) {
        List<Entry> entries = new ArrayList<>();
        for (Batch batch : batches) {
            bytes.addAndGet(-batch.bytes());
            entries.addAll(batch.entries().get());
        }
        return entries;
    }
}
