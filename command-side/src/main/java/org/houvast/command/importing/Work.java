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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Work for streams: of streams that have to do with each other in order, of others side by side, and no more waiting than
 * fits in memory. The first failure stops what has not begun.
 */
final class Work implements AutoCloseable {

    /** Several commits share one write to the disk, and others are decided meanwhile. */
    private static final int SIDE_BY_SIDE = 32;

    private static final int WAITING = 2_000;

    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(WAITING);
    private final Groups groups = new Groups();
    private final Map<String, CompletableFuture<Void>> last = new HashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Work(ExecutorService threads) {
        this.threads = threads;
    }

    /** @param sideBySide whether several are worked on at the same time */
    static Work of(boolean sideBySide) {
        return new Work(Executors.newFixedThreadPool(sideBySide ? SIDE_BY_SIDE : 1));
    }

    /** From now on what is for either stream comes after all that was given for both. */
    void join(String one, String other) {
        var before = Stream.of(one, other).map(groups::of).distinct().toList();
        groups.join(one, other);
        var given = before.stream().flatMap(group -> Stream.ofNullable(last.remove(group)));
        last.put(groups.of(one), CompletableFuture.allOf(given.toArray(CompletableFuture[]::new)));
    }

    /** Does this after all that was given for the same group; waits while too much is waiting. */
    void in(String stream, Runnable task) {
        stopIfFailed();
        room.acquireUninterruptibly();
        var before = last.getOrDefault(groups.of(stream), CompletableFuture.completedFuture(null));
        last.put(groups.of(stream), before.thenRunAsync(() -> run(task), threads));
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
