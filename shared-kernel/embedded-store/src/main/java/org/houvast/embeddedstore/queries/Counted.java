package org.houvast.embeddedstore.queries;

/** What a query costs, and how much it may; used by one thread at a time. */
public final class Counted {

    private long most;
    private long keys;
    private long examined;
    private long returned;

    private Counted(long most) {
        this.most = most;
    }

    /** For a query that may read what it needs. */
    public static Counted unlimited() {
        return new Counted(Long.MAX_VALUE);
    }

    /** For a query that must give up with a {@link TakesLongerException} when it reads more than so many keys or documents. */
    public static Counted atMost(long count) {
        return new Counted(count);
    }

    void key() {
        keys++;
        check();
    }

    private void check() {
        if (keys > most || examined > most) {
            throw new TakesLongerException();
        }
    }

    /** From now on it may read what it needs. */
    public void mayReadOn() {
        most = Long.MAX_VALUE;
    }

    void examined() {
        examined++;
        check();
    }

    /** One more was answered. */
    public void returned() {
        returned++;
    }

    /** How many keys of an index were read. */
    public long keysExamined() {
        return keys;
    }

    /** How many documents were read. */
    public long documentsExamined() {
        return examined;
    }

    /** How many of them were answered. */
    public long documentsReturned() {
        return returned;
    }
}
