package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.TimeUnit;

/** When a command must have ended ({@code maxTimeMS}). */
public final class Deadline {

    private static final int EXPIRED = 50;
    private static final Deadline NONE = new Deadline(0, 0);

    private final long start;
    private final long nanos;

    private Deadline(long start, long nanos) {
        this.start = start;
        this.nanos = nanos;
    }

    /** After so many milliseconds from now; 0: never. */
    public static Deadline in(long millis) {
        return millis == 0 ? NONE : new Deadline(System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /**
     * Fails when it has passed.
     *
     * @throws MongoServerError MaxTimeMSExpired
     */
    public void check() {
        if (nanos > 0 && System.nanoTime() - start > nanos) {
            throw new MongoServerError(EXPIRED, "MaxTimeMSExpired", "operation exceeded time limit");
        }
    }
}
