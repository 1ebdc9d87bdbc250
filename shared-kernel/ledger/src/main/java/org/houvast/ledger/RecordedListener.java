package org.houvast.ledger;

import java.util.List;

/** Told of what this process has recorded, once that cannot be undone. */
@FunctionalInterface
public interface RecordedListener {

    /** Listens to nothing. */
    RecordedListener NONE = commits -> {};

    /**
     * Commits were recorded. Called by the one thread that records, in the order of positions, each commit once; commits
     * of other processes lie between them, untold. The next commits wait until it returns: what takes time belongs on
     * another thread. A listener that fails is logged, and hears of the next ones.
     */
    void recorded(List<StoredCommit> commits);
}
