package org.houvast.ledger.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger in memory with one bug in it, or none. */
final class BrokenLedger implements ModelledLedger {

    /** What can be wrong with a ledger. */
    enum Bug {
        SKIPPED_GAP,
        HALF_COMMIT,
        REUSED_NUMBER,
        TOKEN_GOES_BACK,
        UNCHECKED_VERSION,
        UNCHECKED_ID,
        RECORDED_TWICE,
        ACKNOWLEDGED_AND_LOST,
        CHECKPOINT_PAST_THE_DURABLE_PREFIX
    }

    private final @Nullable Bug bug;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int appends;
    private int readings;

    BrokenLedger(@Nullable Bug bug) {
        this.bug = bug;
    }

    @Override
    public boolean append(List<Written> commit, Trouble trouble) {
        appends++;
        Set<String> claims = new HashSet<>();
        for (Written event : commit) {
            boolean id = claims.add(event.id()) && !taken.contains(event.id());
            boolean version = event.stream() == null || (claims.add(key(event)) && !taken.contains(key(event)));
            if ((!id && bug != Bug.UNCHECKED_ID) || (!version && bug != Bug.UNCHECKED_VERSION)) {
                if (bug == Bug.HALF_COMMIT) {
                    place(commit.subList(0, commit.indexOf(event)));
                }
                return false;
            }
        }
        place(commit);
        if (bug == Bug.RECORDED_TWICE && trouble == Trouble.ANSWER_LOST) {
            place(commit);
        }
        return true;
    }

    private void place(List<Written> commit) {
        for (Written event : commit) {
            long next = placed.isEmpty() ? 1 : placed.getLast().position() + 1;
            if (bug == Bug.SKIPPED_GAP && appends % 3 == 0) {
                next++;
            }
            if (bug == Bug.REUSED_NUMBER && appends % 4 == 0 && next > 1) {
                next--;
            }
            placed.add(new Placed(next, event));
            taken.add(event.id());
            if (event.stream() != null) {
                taken.add(key(event));
            }
        }
    }

    private static String key(Written event) {
        return event.stream() + "@" + event.version();
    }

    @Override
    public List<Placed> after(long position) {
        readings++;
        long from = bug == Bug.TOKEN_GOES_BACK && readings % 3 == 0 && position > 0 ? position - 1 : position;
        return placed.stream().filter(each -> each.position() > from).toList();
    }

    @Override
    public long sign() {
        return (long) placed.size() + (bug == Bug.CHECKPOINT_PAST_THE_DURABLE_PREFIX ? 1 : 0);
    }

    @Override
    public void crash() {
        if (bug == Bug.ACKNOWLEDGED_AND_LOST && !placed.isEmpty()) {
            placed.removeLast();
        }
    }

    @Override
    public void close() {
        // nothing is kept
    }
}
