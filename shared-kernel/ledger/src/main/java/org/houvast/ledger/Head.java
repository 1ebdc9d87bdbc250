package org.houvast.ledger;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How far the ledger reaches, as far as this process knows; others may have gone on. */
final class Head {

    private final Commits commits;
    private final AtomicReference<@Nullable Tip> known = new AtomicReference<>();

    Head(Commits commits) {
        this.commits = commits;
    }

    /** The end of the ledger as it was last seen here. */
    Tip known() {
        Tip seen = known.get();
        return seen == null ? reached(commits.tip()) : seen;
    }

    /** Takes note of an end that cannot be undone. */
    Tip reached(Tip end) {
        Tip further = known.accumulateAndGet(
                end, (before, now) -> before == null || before.last() < now.last() ? now : before);
        return further == null ? end : further;
    }

    /** The end of the ledger. */
    Tip now() {
        return reached(commits.endFrom(known()));
    }
}
