package org.houvast.command.importing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work in groups: within a group in order, groups side by side, and no more waiting than fits in memory. The first
 * failure stops what has not begun.
 */
final class Work implements AutoCloseable {

    /** Several commits share one write to the disk. */
    private static final int SIDE_BY_SIDE = 16;

    private static final int WAITING = 2_000;

    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(WAITING);
    private final Map<String, CompletableFuture<Void>> last = new HashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Work(ExecutorService threads) {
        this.threads = threads;
    }

    /** @param sideBySide whether several groups are worked on at the same time */
    static Work of(boolean sideBySide) {
        return new Work(Executors.newFixedThreadPool(sideBySide ? SIDE_BY_SIDE : 1));
    }

    /** Does this after all that was given for the same group; waits while too much is waiting. */
    void in(String group, Runnable task) {
        stopIfFailed();
        room.acquireUninterruptibly();
        last.put(
                group,
                last.getOrDefault(group, CompletableFuture.completedFuture(null))
                        .thenRunAsync(() -> run(task), threads));
    }

    private void run(Runnable task) {
        try {
            if (failure.get() == null) {
                task.run();
            }
        } catch (RuntimeException | Error failed) {
            failure.compareAndSet(null, failed);
        } finally {
            room.release();
        }
    }

    /**
     * Waits until all is done, or for a while.
     *
     * @return whether all is done
     * @throws CompletionException around the first failure
     */
    boolean finished(Duration within) {
        var all = CompletableFuture.allOf(last.values().toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, within.toNanos(), TimeUnit.NANOSECONDS);
        all.join();
        stopIfFailed();
        return last.values().stream().allMatch(CompletableFuture::isDone);
    }

    private void stopIfFailed() {
        var failed = failure.get();
        if (failed != null) {
            throw new CompletionException(failed);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
