package org.houvast.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads on from a position, which may lie inside a commit. */
final class TrackedReading {

    private static final int FIRST_LOOK_BACK = 16;

    private final Commits commits;
    private final Head head;

    TrackedReading(Commits commits, Head head) {
        this.commits = commits;
        this.head = head;
    }

    /**
     * The events after a position, without a gap; whole commits, so there can be some more than asked for.
     *
     * @param passed the position of the last event that the reader has had, 0 for none
     * @param wanted about how many
     */
    List<StoredEvent> after(long passed, int wanted) {
        List<StoredEvent> events = new ArrayList<>();
        List<StoredCommit> row = commits.inRow(passed + 1, wanted);
        if (row.isEmpty() && passed > 0 && passed != head.known()) {
            Optional<StoredCommit> around = around(passed);
            if (around.isPresent()) {
                around.get().events().stream()
                        .filter(event -> event.position() > passed)
                        .forEach(events::add);
                row = commits.inRow(around.get().last() + 1, wanted);
            }
        }
        row.forEach(commit -> events.addAll(commit.events()));
        if (!events.isEmpty()) {
            head.reached(events.getLast().position());
        }
        return events;
    }

    /** The commit that holds a position but does not end there. */
    private Optional<StoredCommit> around(long position) {
        long from = position + 1;
        for (long lookBack = FIRST_LOOK_BACK; from > 1; lookBack *= 8) {
            long to = from - 1;
            from = Math.max(1, from - lookBack);
            Optional<StoredCommit> commit = commits.lastStartingIn(from, to);
            if (commit.isPresent()) {
                return commit.filter(found -> found.last() > position);
            }
        }
        return Optional.empty();
    }
}
