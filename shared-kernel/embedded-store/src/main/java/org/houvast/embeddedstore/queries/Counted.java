package org.houvast.embeddedstore.queries;

/** What a query costs; used by one thread at a time. */
public final class Counted {

    private long keys;
    private long examined;
    private long returned;

    void key() {
        keys++;
    }

    void examined() {
        examined++;
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
