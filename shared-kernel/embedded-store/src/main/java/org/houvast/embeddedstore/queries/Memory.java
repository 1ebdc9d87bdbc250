package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.atomic.AtomicLong;

/** What all queries together may hold in memory; a query that needs more is told so, the others go on. */
public final class Memory {

    private static final int EXCEEDED = 292;
    private static final long SMALLEST = 32L << 20;
    private static final int SHARE_OF_HEAP = 8;

    private final AtomicLong left;
    private final long all;

    private Memory(long all) {
        this.all = all;
        this.left = new AtomicLong(all);
    }

    /** An eighth of the heap, or 32 MiB when that is more. */
    public static Memory ofHeap() {
        return of(Math.max(SMALLEST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /** So many bytes. */
    public static Memory of(long bytes) {
        return new Memory(bytes);
    }

    /** A query's part, empty at first. */
    public Share share() {
        return new Share();
    }

    /** What one query holds; given back when closed. */
    public final class Share implements AutoCloseable {

        private long held;

        private Share() {}

        /**
         * Takes more.
         *
         * @throws MongoServerError QueryExceededMemoryLimitNoDiskUseAllowed when there is not so much left
         */
        public void take(long bytes) {
            held += bytes;
            if (left.addAndGet(-bytes) < 0) {
                throw new MongoServerError(
                        EXCEEDED,
                        "QueryExceededMemoryLimitNoDiskUseAllowed",
                        "Queries hold more than " + all + " bytes; ask for fewer documents, or let an index sort them");
            }
        }

        /** Gives some back. */
        public void giveBack(long bytes) {
            held -= bytes;
            left.addAndGet(bytes);
        }

        @Override
        public void close() {
            left.addAndGet(held);
            held = 0;
        }
    }
}
