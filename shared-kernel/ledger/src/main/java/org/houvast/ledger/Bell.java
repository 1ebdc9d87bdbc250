package org.houvast.ledger;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Tells who reads that the ledger may have grown. It counts, so that nobody misses a ring while not listening. */
final class Bell {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final Lock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    private long rings;

    /** Rings. */
    void ring() {
        lock.lock();
        try {
            rings++;
            rang.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** How often it has rung. */
    long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung more often than that, or so long. */
    void await(long heard, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (rings == heard && left > 0) {
                left = rang.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has something run, to be brief, whenever it rings. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends that. */
    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
