package org.houvast.command.duty.reaction;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks when the product starts, and every minute from then on. A look that fails is told, and the next one follows. */
final class EveryMinute implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Look look;
    private final Duration pause;
    private @Nullable ScheduledExecutorService thread;

    /** What is done every minute. */
    @FunctionalInterface
    interface Look {
        void look() throws InterruptedException;
    }

    EveryMinute(Look look) {
        this(look, Duration.ofMinutes(1));
    }

    EveryMinute(Look look, Duration pause) {
        this.look = look;
        this.pause = pause;
    }

    @Override
    public synchronized void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("duties").daemon().factory());
        var _ = begun.scheduleWithFixedDelay(this::look, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        thread = begun;
    }

    /** Nothing may escape: the executor would look no more. */
    private void look() {
        try {
            look.look();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("Late duties could not be looked at; the next look is in a minute", failed);
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
