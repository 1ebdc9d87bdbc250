package org.houvast.command.attachment.axon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps when the product starts, and every hour from then on. A sweep that fails is told, and the next one follows. */
final class EveryHour implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EveryHour.class);
    private static final long PATIENCE = 10;

    private final Runnable sweep;
    private @Nullable ScheduledExecutorService thread;

    EveryHour(Runnable sweep) {
        this.sweep = sweep;
    }

    @Override
    public synchronized void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("attachments").daemon().factory());
        var _ = begun.scheduleWithFixedDelay(this::sweep, 0, 1, TimeUnit.HOURS);
        thread = begun;
    }

    /** Nothing may escape: the executor would sweep no more. */
    private void sweep() {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            LOG.warn("Documents without an entry could not be removed; the next try is in an hour", failed);
        }
    }

    @Override
    public synchronized void stop() {
        var ending = thread;
        thread = null;
        if (ending != null) {
            ending.shutdownNow();
            try {
                ending.awaitTermination(PATIENCE, TimeUnit.SECONDS);
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
