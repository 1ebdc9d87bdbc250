package org.houvast.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How far the ledger reaches, as far as this process knows; others may have gone on. */
final class Head {

    private static final long NOT_ASKED = -1;
    private static final int LOOK_AHEAD = 64;

    private final Commits commits;
    private final AtomicLong known = new AtomicLong(NOT_ASKED);

    Head(Commits commits) {
        this.commits = commits;
    }

    /** The position of the last event known here, 0 for an empty ledger. */
    long known() {
        if (known.get() == NOT_ASKED) {
            reached(commits.last().map(StoredCommit::last).orElse(0L));
        }
        return known.get();
    }

    void reached(long position) {
        known.accumulateAndGet(position, Math::max);
    }

    /** The position of the last event in the ledger, 0 for an empty one. */
    long now() {
        long last = known();
        List<StoredCommit> further = commits.extentsInRow(last + 1, LOOK_AHEAD);
        while (!further.isEmpty()) {
            last = further.getLast().last();
            further = commits.extentsInRow(last + 1, LOOK_AHEAD);
        }
        reached(last);
        return last;
    }
}
