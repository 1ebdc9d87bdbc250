package org.houvast.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records what many threads want recorded, on a thread of its own: what waits while one batch is being written is the
 * next one. Nobody waits for company: a single draft is taken at once.
 */
final class Appender implements AutoCloseable {

    private final CommitQueue queue;
    private final BatchWriter writer;
    private final Duration patience;
    private volatile @Nullable Thread thread;

    Appender(BatchWriter writer, QueueBounds bounds) {
        this.queue = new CommitQueue(bounds);
        this.writer = writer;
        this.patience = bounds.forOutcome();
    }

    /**
     * Records a commit.
     *
     * @throws AlreadyCommittedException when its name was recorded before
     * @throws MisplacedException when an event's id or version is taken
     * @throws NotRecordedException when there is no room for too long, the ledger is closed, or the thread is interrupted
     *     before the draft had its turn
     * @throws OutcomeUnknownException when the database does not answer, or the thread is interrupted while the draft is
     *     being written
     */
    Receipt append(CommitDraft draft) throws MisplacedException {
        if (draft.contradictsItself()) {
            throw new MisplacedException(Set.of());
        }
        Waiting waiting = new Waiting(draft);
        queue.put(waiting);
        ensureStarted();
        return waiting.await(patience.toNanos(), queue::withdraw);
    }

    private void ensureStarted() {
        if (thread == null) {
            start();
        }
    }

    private synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("ledger-appender").start(this::run);
        }
    }

    private void run() {
        try {
            for (List<Waiting> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
                writer.write(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            queue.close();
            queue.clear().forEach(left -> left.failed(new NotRecordedException("the ledger is closed")));
        }
    }

    /**
     * Takes no more, records what waits and answers everybody. When the database does not let it, it gives up after a
     * while, and says so to those who wait.
     */
    @Override
    public void close() {
        queue.close();
        Thread running = thread;
        if (running == null || running == Thread.currentThread()) {
            return;
        }
        try {
            if (!running.join(patience)) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            running.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
