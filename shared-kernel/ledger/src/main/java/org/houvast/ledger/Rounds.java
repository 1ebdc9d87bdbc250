package org.houvast.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.RawBsonDocument;

/**
 * Gives the drafts of a batch their place and writes them, in one ordered insert, or in more where something stands in
 * the way.
 *
 * <p>Why the order has no gap and no commit is recorded twice, also when an answer is lost and the server carries the
 * request out late, after it was given up here:
 *
 * <ol>
 *   <li>A request begins at the position after a tip that cannot be undone any more: acknowledged to this process by a
 *       majority, or read as such. Its documents have the positions that follow, and the server inserts them in order and
 *       stops at the first that it cannot insert. So whatever part of it is carried out, and whenever, fills positions
 *       from the tip on without a gap.
 *   <li>A position is taken once ({@code _id}). If others have gone on from the same tip, a late request finds its first
 *       position taken and stops there; nothing of it is recorded.
 *   <li>A name is taken once (unique index). So a draft that is tried again, at the same or another position, is recorded
 *       once, whichever of its requests comes first.
 *   <li>A draft is refused only for what is taken already, and what is taken stays so: a late request that still holds it
 *       stops at it for the same reason, and does not record what follows it there.
 *   <li>What fails for any other reason while a request of this batch may still be under way is not said to have failed:
 *       its outcome is unknown, and its name tells later.
 * </ol>
 *
 * <p>What is taken is found out from the driver's structured errors and by reading, never from a message.
 */
final class Rounds {

    private static final int UNANSWERED_AT_MOST = 10;
    private static final long LONGEST_NANOS = Duration.ofSeconds(20).toNanos();
    private static final long FIRST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final Commits commits;
    private final Rivals rivals;
    private final Head head;
    private final Claims won = new Claims();
    private final List<StoredCommit> recorded = new ArrayList<>();
    private Tip tip;
    private final long started = System.nanoTime();
    private int unanswered;

    Rounds(Commits commits, Rivals rivals, Head head, Tip tip) {
        this.commits = commits;
        this.rivals = rivals;
        this.head = head;
        this.tip = tip;
    }

    /** As far as is known to be recorded and cannot be undone. */
    Tip tip() {
        return tip;
    }

    /** What was recorded of the batch, in order. */
    List<StoredCommit> recorded() {
        return recorded;
    }

    void write(List<Waiting> batch) {
        List<Waiting> todo = batch;
        while (!todo.isEmpty()) {
            Claims claims = new Claims();
            List<Waiting> now = new ArrayList<>(todo.size());
            List<Waiting> later = new ArrayList<>();
            for (Waiting waiting : todo) {
                if (!isLost(waiting)) {
                    (claims.add(waiting.draft()) ? now : later).add(waiting);
                }
            }
            todo = now.isEmpty() ? later : insert(now);
            todo.addAll(later);
        }
    }

    /** What another one of this batch has won needs no asking. */
    private boolean isLost(Waiting waiting) {
        Set<String> taken = won.named(waiting.draft()) ? Set.of() : won.taken(waiting.draft());
        if (taken.isEmpty()) {
            return false;
        }
        waiting.misplaced(taken);
        return true;
    }

    /** Tries to insert them, and gives back those that are to be tried again. */
    private List<Waiting> insert(List<Waiting> now) {
        List<RawBsonDocument> documents = new ArrayList<>(now.size());
        Tip end = tip;
        for (Waiting waiting : now) {
            documents.add(waiting.draft().document(end));
            end = waiting.draft().after(end);
        }
        try {
            rivals.insert(documents);
            won(now);
            return new ArrayList<>();
        } catch (MongoBulkWriteException e) {
            return stopped(now, e);
        } catch (MongoException e) {
            return again(now, e);
        }
    }

    private void won(List<Waiting> winners) {
        List<Receipt> receipts = new ArrayList<>(winners.size());
        for (Waiting waiting : winners) {
            CommitDraft draft = waiting.draft();
            recorded.add(draft.stored(tip));
            won.add(draft);
            receipts.add(draft.receipt(tip));
            tip = draft.after(tip);
        }
        // who is answered finds the ledger as long as it was told
        head.reached(tip);
        for (int i = 0; i < winners.size(); i++) {
            winners.get(i).recorded(receipts.get(i));
        }
    }

    private List<Waiting> stopped(List<Waiting> now, MongoBulkWriteException e) {
        if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) {
            // inserted, but it could still be undone
            return again(now, e);
        }
        BulkWriteError error = e.getWriteErrors().getFirst();
        won(now.subList(0, error.getIndex()));
        List<Waiting> rest = new ArrayList<>(now.subList(error.getIndex(), now.size()));
        if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
            fail(rest.removeFirst(), error, e);
            return rest;
        }
        try {
            return contested(rest, e);
        } catch (MongoException unanswered) {
            return again(rest, unanswered);
        }
    }

    private void fail(Waiting waiting, BulkWriteError error, MongoException e) {
        if (unanswered > 0) {
            unknown(waiting, e);
        } else {
            waiting.failed(new NotRecordedException("the database refuses it with error " + error.getCode()));
        }
    }

    /** Something of the first draft is taken: its position, its name, or what an event of it claims. */
    private List<Waiting> contested(List<Waiting> rest, MongoException e) {
        String name = rest.getFirst().draft().name();
        if (!rivals.nameAt(tip.last() + 1).orElse(name).equals(name)) {
            return lookAhead() ? rest : again(rest, e);
        }
        List<Waiting> left = withoutTaken(withoutRecorded(rest));
        return left.size() < rest.size() ? left : again(rest, e);
    }

    /** Takes up what others have recorded since; false when there is nothing that cannot be undone. */
    private boolean lookAhead() {
        Tip end = commits.endFrom(tip);
        boolean ahead = end.last() > tip.last();
        tip = end;
        return ahead;
    }

    /** Answers those whose events claim what is taken, and gives back the others. */
    private List<Waiting> withoutTaken(List<Waiting> rest) {
        List<CommitDraft> drafts = rest.stream().map(Waiting::draft).toList();
        Claims taken = rivals.taken(drafts);
        List<Waiting> left = new ArrayList<>();
        for (Waiting waiting : rest) {
            Set<String> lost = taken.taken(waiting.draft());
            if (lost.isEmpty()) {
                left.add(waiting);
            } else {
                waiting.misplaced(lost);
            }
        }
        return left;
    }

    /** The same again, after a while: who was recorded all the same is found by name. */
    private List<Waiting> again(List<Waiting> rest, MongoException e) {
        unanswered++;
        boolean more = unanswered <= UNANSWERED_AT_MOST && System.nanoTime() - started < LONGEST_NANOS && paused();
        List<Waiting> left = rest;
        try {
            left = withoutRecorded(rest);
        } catch (MongoException stillUnanswered) {
            // the next round finds out, or nobody does
        }
        if (more) {
            return left;
        }
        left.forEach(waiting -> unknown(waiting, e));
        return new ArrayList<>();
    }

    private boolean paused() {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << unanswered));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Answers those whose names are recorded, and gives back the others. */
    private List<Waiting> withoutRecorded(List<Waiting> rest) {
        Map<String, StoredCommit> byName = new HashMap<>();
        commits.named(rest.stream().map(waiting -> waiting.draft().name()).toList())
                .forEach(commit -> byName.put(commit.name(), commit));
        List<Waiting> left = new ArrayList<>(rest);
        left.removeIf(waiting -> {
            StoredCommit commit = byName.get(waiting.draft().name());
            if (commit != null) {
                found(waiting, commit);
            }
            return commit != null;
        });
        if (!byName.isEmpty()) {
            lookAhead();
        }
        return left;
    }

    private void found(Waiting waiting, StoredCommit commit) {
        RecordedCommit before = commit.recorded();
        if (!commit.ids().equals(waiting.draft().ids())) {
            waiting.failed(new AlreadyCommittedException(commit.name(), before));
            return;
        }
        if (commit.first() > tip.last()) {
            recorded.add(commit);
        }
        won.add(waiting.draft());
        waiting.recorded(before.receipt());
    }

    static void unknown(Waiting waiting, Throwable cause) {
        if (!waiting.answered()) {
            waiting.failed(new OutcomeUnknownException(waiting.draft().name(), "the database does not answer", cause));
        }
    }
}
