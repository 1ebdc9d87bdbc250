package org.houvast.ledger;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Calls at once where it has been quiet, and less and less often while much is going on: each call of a read model costs
 * writes of its own, so that many entries at once are better than one by one. What is asked for is never left out.
 */
final class Coalesced implements Runnable {

    /** Asked for more often than this between two calls, the next one takes twice as long. */
    private static final long FEW = 2;

    private final Runnable called;
    private final long shortest;
    private final long longest;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicLong asked = new AtomicLong();
    private volatile long apart;
    private volatile long last;

    /**
     * Calls what is given.
     *
     * @param shortest between two calls, as long as few are asked for
     * @param longest between two calls, however many are asked for
     */
    Coalesced(Runnable called, Duration shortest, Duration longest) {
        this.called = called;
        this.shortest = shortest.toNanos();
        this.longest = longest.toNanos();
        this.apart = this.shortest;
        this.last = System.nanoTime() - this.longest;
    }

    @Override
    public void run() {
        asked.incrementAndGet();
        if (pending.compareAndSet(false, true)) {
            long left = last + apart - System.nanoTime();
            if (left <= 0) {
                call();
            } else {
                CompletableFuture.delayedExecutor(left, TimeUnit.NANOSECONDS).execute(this::call);
            }
        }
    }

    private void call() {
        last = System.nanoTime();
        apart = asked.getAndSet(0) > FEW ? Math.min(longest, apart * 2) : shortest;
        pending.set(false);
        called.run();
    }
}
