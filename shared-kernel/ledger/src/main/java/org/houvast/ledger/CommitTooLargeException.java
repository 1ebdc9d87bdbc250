package org.houvast.ledger;

/** A unit of work has more to record than one document of the database can hold; nothing of it was recorded. */
public final class CommitTooLargeException extends RuntimeException {

    /** What MongoDB takes in one document. */
    static final long LARGEST_BYTES = 16L * 1024 * 1024;

    private final long bytes;

    CommitTooLargeException(long bytes, int events) {
        super("A commit of " + events + " events takes " + bytes + " bytes, more than the " + LARGEST_BYTES
                + " that can be recorded at once");
        this.bytes = bytes;
    }

    /** The size of the commit, in bytes. */
    public long bytes() {
        return bytes;
    }
}
