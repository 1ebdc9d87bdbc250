package org.houvast.query.projecting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a page that follows a command wait for the entry that the command wrote. */
@Component
public class Freshness {

    /** How long a page waits before it says how far it is complete. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How often the progress that other nodes keep is looked at while nothing moves here. */
    private static final long LOOK_ELSEWHERE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Progress progress;

    Freshness(Progress progress) {
        this.progress = progress;
    }

    /**
     * Waits until the read model has applied the entry at this position, or patience is at its end.
     *
     * @return the position it is complete to; less than asked for when patience ended first
     */
    public long await(ReadModel model, long position, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long reached = progress.of(model);
        while (reached < position && !Thread.currentThread().isInterrupted()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            try {
                progress.awaitHere(model, position, Math.min(left, LOOK_ELSEWHERE));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            reached = progress.of(model);
        }
        return reached;
    }

    /** The last entry the read model has applied; 0 when none. */
    public long position(ReadModel model) {
        return progress.of(model);
    }
}
