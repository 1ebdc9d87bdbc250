package org.houvast.embeddedstore.storage;

import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A few threads with a connection each that cannot change anything and see only what is on the disk. */
final class Readers implements AutoCloseable {

    static final int COUNT = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final ExecutorService threads =
            Executors.newFixedThreadPool(COUNT, new DefaultThreadFactory("embedded-store-reader", true));
    private final BlockingQueue<Statements> idle = new LinkedBlockingQueue<>();
    private final Supplier<Catalog> catalog;
    private final Health health;

    /** The connections are closed with the readers. */
    Readers(Iterable<Statements> connections, Supplier<Catalog> catalog, Health health) {
        connections.forEach(idle::add);
        this.catalog = catalog;
        this.health = health;
    }

    <R> CompletableFuture<R> submit(Function<View, R> question) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> answer(question, answer));
        } catch (RejectedExecutionException e) {
            answer.completeExceptionally(StorageException.closed());
        }
        return answer;
    }

    /** Asks in the thread of the caller; null when all connections are in use. */
    <R> @Nullable R now(Function<View, R> question) {
        StorageException failure = health.failure();
        if (failure != null) {
            throw failure;
        }
        Statements statements = idle.poll();
        if (statements == null) {
            return null;
        }
        try {
            return inOneMoment(statements, question);
        } catch (StorageException e) {
            health.failed(e);
            throw e;
        } finally {
            idle.add(statements);
        }
    }

    private <R> void answer(Function<View, R> question, CompletableFuture<R> answer) {
        try {
            StorageException failure = health.failure();
            if (failure != null) {
                throw failure;
            }
            answer.complete(read(question));
        } catch (StorageException e) {
            health.failed(e);
            answer.completeExceptionally(e);
        } catch (InterruptedException e) {
            answer.completeExceptionally(StorageException.closed());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            answer.completeExceptionally(e);
        }
    }

    private <R> R read(Function<View, R> question) throws InterruptedException {
        Statements statements = idle.take();
        try {
            return inOneMoment(statements, question);
        } finally {
            idle.add(statements);
        }
    }

    private <R> R inOneMoment(Statements statements, Function<View, R> question) {
        while (true) {
            statements.run("BEGIN");
            boolean done = false;
            try {
                long version = Catalog.version(statements);
                Catalog known = catalog.get();
                // otherwise a commit that changed the catalog is on the disk and is about to be published
                if (known.version() == version) {
                    R answer = question.apply(new View(statements, known));
                    done = true;
                    return answer;
                }
            } finally {
                statements.run(done ? "COMMIT" : "ROLLBACK");
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
