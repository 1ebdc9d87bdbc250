package org.houvast.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads on from a position, which may lie inside a commit, and finds the position of a moment. */
final class TrackedReading {

    private final Commits commits;
    private final Head head;

    TrackedReading(Commits commits, Head head) {
        this.commits = commits;
        this.head = head;
    }

    /**
     * The events after a position, without a gap; whole commits, so there can be some more than asked for, and fewer at
     * the end only.
     *
     * @param passed the position of the last event that the reader has had, 0 for none
     * @param wanted about how many
     */
    List<ReadEvent> after(long passed, int wanted) {
        List<ReadEvent> events = new ArrayList<>(wanted);
        if (!read(passed + 1, wanted, passed, events)
                && passed > 0
                && passed != head.known().last()) {
            Optional<Extent> around =
                    commits.holding(passed).filter(extent -> extent.end().last() > passed);
            if (around.isPresent()) {
                read(around.get().first(), 1, passed, events);
                read(around.get().end().last() + 1, wanted, passed, events);
            }
        }
        return events;
    }

    /** False when no commit starts at that position. */
    private boolean read(long first, int wanted, long passed, List<ReadEvent> events) {
        List<StoredCommit> row = commits.inRow(first, wanted);
        for (StoredCommit commit : row) {
            commit.read(passed, events);
        }
        if (!row.isEmpty()) {
            head.reached(row.getLast().end());
        }
        return !row.isEmpty();
    }

    /**
     * The position of the first event that was recorded at a moment or later; empty when there is none. The latest time
     * up to a commit grows with its position, whatever the clock did, so it is halved down to the first commit that has
     * reached the moment.
     */
    OptionalLong firstFrom(Instant moment) {
        long time = moment.toEpochMilli();
        long low = 1;
        long high = head.now().last();
        long found = 0;
        while (low <= high) {
            Extent middle = commits.holding(low + (high - low) / 2).orElseThrow();
            if (middle.end().latest() >= time) {
                found = middle.first();
                high = found - 1;
            } else {
                low = middle.end().last() + 1;
            }
        }
        return found == 0
                ? OptionalLong.empty()
                : commits.inRow(found, 1).getFirst().firstFrom(time);
    }
}
