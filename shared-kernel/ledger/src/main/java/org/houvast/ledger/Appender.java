package org.houvast.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Gives commits their place. Position n + 1 can only be taken once n is there, so the order has no gaps; who loses a
 * position takes the next one.
 */
final class Appender {

    private static final int UNANSWERED_AT_MOST = 3;

    private final Commits commits;
    private final Head head;
    // writers of one process would only race each other for the same position
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Appender(Commits commits, Head head) {
        this.commits = commits;
        this.head = head;
    }

    /**
     * Records a commit.
     *
     * @throws AlreadyCommittedException when its name was recorded before
     * @throws Misplaced when an event's id or version is taken
     * @throws OutcomeUnknownException when the database does not answer
     */
    Receipt append(CommitDraft draft) throws Misplaced {
        if (draft.contradictsItself()) {
            throw new Misplaced(Set.of());
        }
        oneAtATime.lock();
        try {
            return insert(draft);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Receipt insert(CommitDraft draft) throws Misplaced {
        for (int unanswered = 0; true; ) {
            long first = head.known() + 1;
            try {
                commits.insert(draft.at(first));
                return recorded(draft.receipt(first));
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                Optional<Receipt> own = whatIsThere(draft, first);
                if (own.isPresent()) {
                    return recorded(own.get());
                }
            } catch (MongoException e) {
                // no answer: the same name at the same position is tried again, so that it is recorded once at most
                unanswered++;
                if (unanswered > UNANSWERED_AT_MOST) {
                    throw new OutcomeUnknownException(draft.request().commitId(), e);
                }
            }
        }
    }

    private Receipt recorded(Receipt receipt) {
        head.reached(receipt.position());
        return receipt;
    }

    /**
     * After a duplicate key: finds out which one by reading, never from the message. Empty when only the position was
     * taken; the receipt when an earlier attempt, whose answer was lost, had succeeded.
     */
    private Optional<Receipt> whatIsThere(CommitDraft draft, long first) throws Misplaced {
        String commitId = draft.request().commitId();
        Optional<StoredCommit> winner = commits.startingAt(first);
        if (winner.isPresent() && !winner.get().name().equals(commitId)) {
            head.reached(winner.get().last());
            head.now();
            return Optional.empty();
        }
        Optional<RecordedCommit> named = commits.named(commitId).map(StoredCommit::recorded);
        if (named.isPresent()) {
            if (named.get().receipt().eventIds().equals(draft.ids())) {
                return named.map(RecordedCommit::receipt);
            }
            throw new AlreadyCommittedException(commitId, named.get());
        }
        throw new Misplaced(commits.taken(draft));
    }

    /** An event's id or version is taken. */
    static final class Misplaced extends Exception {

        private final transient Set<String> taken;

        Misplaced(Set<String> taken) {
            this.taken = taken;
        }

        Set<String> taken() {
            return taken;
        }
    }
}
