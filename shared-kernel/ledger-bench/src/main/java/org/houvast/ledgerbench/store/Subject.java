package org.houvast.ledgerbench.store;

/** A store that is measured: documents of 300 bytes with an index over two fields and one over one. */
interface Subject extends AutoCloseable {

    /** What a document is filled with, so that it has 300 bytes. */
    String FILLING = "x".repeat(220);

    /** How many streams the documents are dealt out to. */
    int STREAMS = 100;

    /** Whether it can do that. */
    boolean does(Work work);

    /** Puts in documents up to a number, in batches. */
    void load(long from, long to);

    /** Does it once; how many documents that were. */
    long perform(Work work, long size);

    @Override
    void close();
}
