package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.houvast.embeddedstore.storage.Transaction.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that changes the store. It takes a command, and whatever waits behind it, into one commit, and answers
 * when that is on the disk: so one fsync serves all who wait, and no command sees another half done.
 */
final class Writer implements AutoCloseable {

    private static final int MOST_TOGETHER = 512;
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final BlockingQueue<Work<?>> waiting = new LinkedBlockingQueue<>();
    private final Statements statements;
    private final Consumer<Catalog> publish;
    private final Health health;
    private final Transaction transaction;
    private final Thread thread;
    private volatile boolean closed;

    Writer(Statements statements, Catalog catalog, Consumer<Catalog> publish, Health health) {
        this.statements = statements;
        this.publish = publish;
        this.health = health;
        this.transaction = new Transaction(statements, catalog);
        this.thread = Thread.ofPlatform().name("embedded-store-writer").daemon().start(this::work);
    }

    <R> CompletableFuture<R> submit(Function<Transaction, R> change) {
        Work<R> work = new Work<>(change, new CompletableFuture<>());
        waiting.add(work);
        // whoever comes while the thread ends is not taken by it any more
        if (closed || health.failure() != null) {
            refuseWaiting();
        }
        return work.answer;
    }

    private void work() {
        while (!closed && health.failure() == null) {
            try {
                commit(waiting.take());
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        refuseWaiting();
    }

    private void commit(Work<?> first) {
        List<Work<?>> together = new ArrayList<>();
        try {
            statements.run("BEGIN IMMEDIATE");
            long end = System.nanoTime() + LONGEST_NANOS;
            @Nullable Work<?> next = first;
            while (next != null) {
                together.add(next);
                next.perform(transaction);
                next = together.size() < MOST_TOGETHER && System.nanoTime() < end ? waiting.poll() : null;
            }
            transaction.writeCounts();
            statements.run("COMMIT");
        } catch (StorageException e) {
            fail(e, together);
            return;
        }
        publish.accept(transaction.catalog());
        together.forEach(Work::answer);
    }

    /** SQLite may have taken back everything: what is not answered is not kept, and nothing is tried again. */
    private void fail(StorageException reason, List<Work<?>> together) {
        health.failed(reason);
        together.forEach(work -> work.refuse(reason));
    }

    private void refuseWaiting() {
        StorageException failure = health.failure();
        StorageException reason = failure == null ? StorageException.closed() : failure;
        for (Work<?> work = waiting.poll(); work != null; work = waiting.poll()) {
            work.refuse(reason);
        }
    }

    /** Lets the commit that is under way end. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                waiting.add(Work.nothing());
                thread.join(TimeUnit.SECONDS.toMillis(1));
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        refuseWaiting();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Work<R> {

        private final Function<Transaction, R> change;
        private final CompletableFuture<R> answer;
        private Runnable outcome = () -> {};

        Work(Function<Transaction, R> change, CompletableFuture<R> answer) {
            this.change = change;
            this.answer = answer;
        }

        static Work<?> nothing() {
            return new Work<>(transaction -> true, new CompletableFuture<>());
        }

        void perform(Transaction transaction) {
            Savepoint savepoint = transaction.savepoint();
            try {
                R result = change.apply(transaction);
                transaction.keep();
                outcome = () -> answer.complete(result);
            } catch (StorageException e) {
                throw e;
            } catch (MongoServerException e) {
                transaction.takeBack(savepoint);
                outcome = () -> answer.completeExceptionally(e);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // a mistake of ours: nothing of the command is kept, and the others in the commit do not notice
                transaction.takeBack(savepoint);
                outcome = () -> answer.completeExceptionally(e);
            }
        }

        void answer() {
            outcome.run();
        }

        void refuse(StorageException reason) {
            answer.completeExceptionally(reason);
        }
    }
}
