package org.houvast.query.projecting;

/**
 * Keeps one read model. It gets every entry of the ledger, in order and at least once; an entry that it has applied
 * before must change nothing. What it throws stops the read model at that entry until it succeeds: nothing is skipped.
 */
public interface Projector {

    /** The read model it keeps. */
    ReadModel model();

    /** Applies an entry. */
    void apply(Entry entry);
}
