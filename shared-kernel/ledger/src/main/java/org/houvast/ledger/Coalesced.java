package org.houvast.ledger;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Calls at once where it has been quiet, and less and less often while much is going on: each call of a read model costs
 * writes of its own, so that many entries at once are better than one by one. What is asked for is never left out.
 */
final class Coalesced implements Runnable {

    /** Asked for more often than this between two calls, the next one takes twice as long. */
    private static final long FEW = 2;

    private final Runnable called;
    private final LongSupplier clock;
    private final Later later;
    private final long shortest;
    private final long longest;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final AtomicLong asked = new AtomicLong();
    private volatile long apart;
    private volatile long last;
    private volatile boolean cancelled;

    /**
     * Calls what is given.
     *
     * @param shortest between two calls, as long as few are asked for
     * @param longest between two calls, however many are asked for
     */
    Coalesced(Runnable called, Duration shortest, Duration longest) {
        this(called, shortest, longest, System::nanoTime, Coalesced::later);
    }

    /** With a clock, in nanoseconds, and somebody who runs things later. */
    Coalesced(Runnable called, Duration shortest, Duration longest, LongSupplier clock, Later later) {
        this.called = called;
        this.clock = clock;
        this.later = later;
        this.shortest = shortest.toNanos();
        this.longest = longest.toNanos();
        this.apart = this.shortest;
        this.last = clock.getAsLong() - this.longest;
    }

    /** Calls no more. */
    void cancel() {
        cancelled = true;
    }

    /** Runs something after so many nanoseconds. */
    interface Later {

        void run(Runnable task, long nanos);
    }

    private static void later(Runnable task, long nanos) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS).execute(task);
    }

    @Override
    public void run() {
        asked.incrementAndGet();
        if (pending.compareAndSet(false, true)) {
            long left = last + apart - clock.getAsLong();
            if (left <= 0) {
                call();
            } else {
                later.run(this::call, left);
            }
        }
    }

    private void call() {
        last = clock.getAsLong();
        apart = asked.getAndSet(0) > FEW ? Math.min(longest, apart * 2) : shortest;
        pending.set(false);
        if (cancelled) {
            return;
        }
        try {
            called.run();
        } catch (RejectedExecutionException ended) {
            // who is called has ended, and is about to say so
            cancelled = true;
        }
    }
}
