package org.houvast.ledger;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads batch after batch, the next one while the last is being used. The first is small, so that a short answer costs
 * little. At the end it says so; one that follows looks again when it is asked again.
 */
final class ReadAhead<T> extends Spliterators.AbstractSpliterator<T> {

    private static final int FIRST = 20;
    private static final Executor BESIDE = command -> Thread.ofVirtual().start(command);

    private final Batches<T> batches;
    private final int largest;
    private final boolean follows;
    private Iterator<T> batch = Collections.emptyIterator();
    private @Nullable CompletableFuture<List<T>> next;
    private @Nullable T last;
    private int wanted;
    private boolean exhausted;

    /**
     * Reads what is given.
     *
     * @param largest how many to read at once, at most
     * @param follows whether more may come after the end
     */
    ReadAhead(Batches<T> batches, int largest, boolean follows) {
        this.batches = batches;
        this.largest = largest;
        this.follows = follows;
        this.wanted = Math.min(FIRST, largest);
        super(Long.MAX_VALUE, NONNULL | ORDERED | DISTINCT);
    }

    /** Where batches come from. */
    interface Batches<T> {

        /** About so many of what follows the last one, or of the beginning when there is none; fewer at the end only. */
        List<T> after(@Nullable T last, int wanted);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!batch.hasNext() && !fill()) {
            return false;
        }
        action.accept(batch.next());
        return true;
    }

    private boolean fill() {
        if (exhausted) {
            exhausted = !follows;
            return false;
        }
        List<T> read = next == null ? batches.after(last, wanted) : joined(next);
        next = null;
        exhausted = read.size() < wanted;
        if (read.isEmpty()) {
            exhausted = !follows;
            return false;
        }
        batch = read.iterator();
        T end = read.getLast();
        last = end;
        if (!exhausted) {
            int more = Math.min(largest, wanted * 4);
            wanted = more;
            next = CompletableFuture.supplyAsync(() -> batches.after(end, more), BESIDE);
        }
        return true;
    }

    private static <T> List<T> joined(CompletableFuture<List<T>> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
