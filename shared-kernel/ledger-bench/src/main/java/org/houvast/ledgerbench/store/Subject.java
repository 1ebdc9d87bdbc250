package org.houvast.ledgerbench.store;

/** A store that is measured: documents of 300 bytes with an index over two fields and one over one. */
interface Subject extends AutoCloseable {

    /** What a document is filled with, so that it has 300 bytes. */
    String FILLING = "x".repeat(220);

    /** From which number on documents are added, while it is measured, to those that were loaded. */
    long ADDED = 1_000_000_000;

    /** How many documents a stream has, at every size. */
    int IN_STREAM = 500;

    /** How many streams grow side by side. */
    int BESIDE = 20;

    /** The stream of a document: those beside each other take turns. */
    static String stream(long number) {
        return "stream-" + (number / (IN_STREAM * BESIDE) * BESIDE + number % BESIDE);
    }

    /** Whether at least half of the stream comes behind a document. */
    static boolean inFirstHalf(long number) {
        return number % (IN_STREAM * BESIDE) < IN_STREAM * BESIDE / 2;
    }

    /** Whether it can do that. */
    boolean does(Work work);

    /** Puts in documents up to a number, in batches. */
    void load(long from, long to);

    /** Does it once; how many documents that were. */
    long perform(Work work, long size);

    /** Removes what was added, so that the size stays what it says. */
    void trim();

    @Override
    void close();
}
