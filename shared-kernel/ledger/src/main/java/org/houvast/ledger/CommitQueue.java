package org.houvast.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The drafts that wait for their turn, bounded by number and by size. */
final class CommitQueue {

    private final QueueBounds bounds;
    private final ArrayDeque<Waiting> queued = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition room = lock.newCondition();
    private long bytes;
    private boolean closed;

    CommitQueue(QueueBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Waits for room, and joins.
     *
     * @throws NotRecordedException when there is no room for too long, the queue is closed, or the thread interrupted
     */
    void put(Waiting waiting) {
        lock.lock();
        try {
            awaitRoom(waiting.draft().bytes());
            queued.add(waiting);
            bytes += waiting.draft().bytes();
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    private void awaitRoom(int needed) {
        long left = bounds.forRoom().toNanos();
        while (!closed && !hasRoom(needed)) {
            if (left <= 0) {
                throw new NotRecordedException("the database does not keep up, " + queued.size() + " commits of "
                        + bytes + " bytes are waiting for it");
            }
            try {
                left = room.awaitNanos(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotRecordedException("the writer was interrupted", e);
            }
        }
        if (closed) {
            throw new NotRecordedException("the ledger is closed");
        }
    }

    private boolean hasRoom(int needed) {
        return queued.isEmpty() || (queued.size() < bounds.commits() && bytes + needed <= bounds.bytes());
    }

    /** Waits until there is something, and takes what fits in one batch; empty when the queue is closed and empty. */
    List<Waiting> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (queued.isEmpty() && !closed) {
                filled.await();
            }
            List<Waiting> batch = new ArrayList<>(Math.min(queued.size(), bounds.batchCommits()));
            long batchBytes = 0;
            while (!queued.isEmpty() && batch.size() < bounds.batchCommits()) {
                int next = queued.getFirst().draft().bytes();
                if (!batch.isEmpty() && batchBytes + next > bounds.batchBytes()) {
                    break;
                }
                batchBytes += next;
                batch.add(queued.removeFirst());
            }
            bytes -= batchBytes;
            room.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Takes one out; false when it is not there any more. */
    boolean withdraw(Waiting waiting) {
        lock.lock();
        try {
            boolean there = queued.remove(waiting);
            if (there) {
                bytes -= waiting.draft().bytes();
                room.signalAll();
            }
            return there;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody join any more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes out all that is left. */
    List<Waiting> clear() {
        lock.lock();
        try {
            List<Waiting> left = List.copyOf(queued);
            queued.clear();
            bytes = 0;
            return left;
        } finally {
            lock.unlock();
        }
    }
}
