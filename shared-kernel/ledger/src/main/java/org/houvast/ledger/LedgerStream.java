package org.houvast.ledger;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads on from a token, and goes on as soon as the bell has rung. One thread takes from it; any may look whether there is more, or close it. A reader that
 * does not want to wait is called back: without that Axon's processors look every half second.
 */
final class LedgerStream implements TrackingEventStream {

    /** Between two calls of who does not wait: soon enough for an eye, and many entries at once when many come. */
    private static final Duration CALLS_APART = Duration.ofMillis(40);

    private static final Duration CALLS_FAR_APART = Duration.ofMillis(320);

    /** How long at most a reader trusts the bell alone. */
    private static final long LOOK_ANYWAY = TimeUnit.SECONDS.toNanos(1);

    private final Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> source;
    private final Bell bell;
    private final Consumer<LedgerStream> closed;

    /** Axon's coordinator asks for the next one while another thread of it takes it. */
    private final Lock reading = new ReentrantLock(true);

    private Iterator<? extends TrackedEventMessage<?>> ahead = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> peeked;
    private @Nullable TrackingToken last;
    private volatile @Nullable Coalesced called;
    private volatile boolean open = true;

    /**
     * Reads what comes after a token.
     *
     * @param source what there is after a token by now
     * @param closed told when this is closed
     */
    LedgerStream(
            @Nullable TrackingToken after,
            Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> source,
            Bell bell,
            Consumer<LedgerStream> closed) {
        this.last = after;
        this.source = source;
        this.bell = bell;
        this.closed = closed;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(peekOrRead());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            long heard = bell.rings();
            if (peekOrRead() != null) {
                return true;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0 || !open) {
                return false;
            }
            bell.await(heard, Math.min(left, LOOK_ANYWAY));
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            if (!open) {
                throw new IllegalStateException("The stream was closed");
            }
        }
        TrackedEventMessage<?> next = take();
        return next == null ? nextAvailable() : next;
    }

    private @Nullable TrackedEventMessage<?> take() {
        reading.lock();
        try {
            TrackedEventMessage<?> next = peekOrRead();
            peeked = null;
            return next;
        } finally {
            reading.unlock();
        }
    }

    /** Null when there is nothing by now, or nobody can say: the watch tells the log that the database does not answer. */
    private @Nullable TrackedEventMessage<?> peekOrRead() {
        reading.lock();
        try {
            if (peeked == null && open) {
                peeked = read();
            }
            return peeked;
        } catch (MongoException noAnswer) {
            ahead = Collections.emptyIterator();
            return null;
        } finally {
            reading.unlock();
        }
    }

    private @Nullable TrackedEventMessage<?> read() {
        if (!ahead.hasNext()) {
            ahead = source.apply(last).iterator();
        }
        if (!ahead.hasNext()) {
            return null;
        }
        TrackedEventMessage<?> next = ahead.next();
        last = next.trackingToken();
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        forgetCalled();
        Coalesced coalesced = new Coalesced(callback, CALLS_APART, CALLS_FAR_APART);
        called = coalesced;
        bell.listen(coalesced);
        return true;
    }

    @Override
    public void close() {
        open = false;
        forgetCalled();
        bell.ring();
        closed.accept(this);
    }

    private void forgetCalled() {
        Coalesced callback = called;
        if (callback != null) {
            callback.cancel();
            bell.forget(callback);
        }
    }
}
