package org.houvast.query.projecting;

import java.util.List;

/**
 * Keeps one read model. It gets every entry of the ledger, in order and at least once; an entry that it has applied
 * before must change nothing. What it throws stops the read model at that batch until it succeeds: nothing is skipped.
 */
public interface Projector {

    /** The read model it keeps. */
    ReadModel model();

    /** Applies a batch of entries, in their order. When it returns, everything is written. */
    void apply(List<Entry> batch);
}
