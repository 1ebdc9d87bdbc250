package org.houvast.command.desk;

/** The stream has another version than the sender expected; nothing was recorded. */
public final class StaleVersion extends RuntimeException {

    private final long actual;

    /**
     * The stream has moved on.
     *
     * @param actual the version it has
     */
    public StaleVersion(long expected, long actual) {
        super("Version " + expected + " was expected, the stream has version " + actual);
        this.actual = actual;
    }

    /** The version the stream has. */
    public long actual() {
        return actual;
    }
}
