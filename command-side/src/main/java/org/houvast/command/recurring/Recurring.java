package org.houvast.command.recurring;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something when the product starts, and again and again from then on. What fails is told, and the next time follows. */
public final class Recurring implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Task task;
    private @Nullable ScheduledExecutorService thread;

    /** What is done each time. */
    @FunctionalInterface
    public interface Task {

        /** Does it once; interrupted when the product stops. */
        void run() throws InterruptedException;
    }

    /**
     * Something that is begun and ended with the product.
     *
     * @param name what it is, in English, for its thread and the log
     * @param pause how long after the end of one time the next one begins
     */
    public Recurring(String name, Duration pause, Task task) {
        this.name = name;
        this.pause = pause;
        this.task = task;
    }

    @Override
    public synchronized void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        var _ = begun.scheduleWithFixedDelay(this::once, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        thread = begun;
    }

    /** Nothing may escape: the executor would go on no more. */
    private void once() {
        try {
            task.run();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("Failed: {}; the next try is in {} s", name, pause.toSeconds(), failed);
        }
    }

    @Override
    public synchronized void stop() {
        var ending = thread;
        thread = null;
        if (ending != null) {
            ending.shutdownNow();
            try {
                ending.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
