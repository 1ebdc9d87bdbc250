package org.houvast.ledger;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A draft on its way, with the thread that waits to hear what became of it. */
final class Waiting {

    private final CommitDraft draft;
    private final Thread writer = Thread.currentThread();
    private volatile @Nullable Outcome outcome;

    Waiting(CommitDraft draft) {
        this.draft = draft;
    }

    /** What became of a draft. */
    private sealed interface Outcome {

        record Recorded(Receipt receipt) implements Outcome {}

        record Misplaced(Set<String> taken) implements Outcome {}

        record Failed(RuntimeException failure) implements Outcome {}
    }

    CommitDraft draft() {
        return draft;
    }

    boolean answered() {
        return outcome != null;
    }

    void recorded(Receipt receipt) {
        answer(new Outcome.Recorded(receipt));
    }

    void misplaced(Set<String> taken) {
        answer(new Outcome.Misplaced(taken));
    }

    void failed(RuntimeException failure) {
        answer(new Outcome.Failed(failure));
    }

    private void answer(Outcome found) {
        outcome = found;
        LockSupport.unpark(writer);
    }

    /**
     * Waits for the outcome, so long as its thread is not interrupted.
     *
     * @param nanos how long at most
     * @param withdraw takes the draft out of the queue, and says whether it was still there
     */
    Receipt await(long nanos, Predicate<Waiting> withdraw) throws MisplacedException {
        long start = System.nanoTime();
        while (true) {
            Outcome found = outcome;
            if (found != null) {
                return receipt(found);
            }
            boolean interrupted = Thread.currentThread().isInterrupted();
            long left = nanos - (System.nanoTime() - start);
            if (interrupted || left <= 0) {
                return leave(interrupted ? "the writer was interrupted" : "the database does not answer", withdraw);
            }
            LockSupport.parkNanos(this, left);
        }
    }

    private Receipt leave(String reason, Predicate<Waiting> withdraw) throws MisplacedException {
        if (withdraw.test(this)) {
            throw new NotRecordedException(reason);
        }
        Outcome found = outcome;
        if (found == null) {
            throw new OutcomeUnknownException(draft.name(), reason, null);
        }
        return receipt(found);
    }

    private static Receipt receipt(Outcome found) throws MisplacedException {
        return switch (found) {
            case Outcome.Recorded recorded -> recorded.receipt();
            case Outcome.Misplaced misplaced -> throw new MisplacedException(misplaced.taken());
            case Outcome.Failed failed -> throw failed.failure();
        };
    }
}
