package org.houvast.ledger;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** Writers that wait for their outcome, each on a thread of its own. */
final class Writers {

    private final List<Thread> threads = new ArrayList<>();
    private final List<CompletableFuture<@Nullable RuntimeException>> outcomes = new ArrayList<>();

    /** Starts one and comes back when it waits. */
    Thread write(LedgerEngine engine, EventMessage<?>... events) {
        return write(() -> engine.appendEvents(events));
    }

    Thread writeNamed(String name, LedgerEngine engine, EventMessage<?>... events) {
        return write(() -> Pages.inUnitOfWork(work -> {
            new CommitRequest(name, null).name(work);
            engine.appendEvents(events);
        }));
    }

    private Thread write(Runnable writing) {
        CompletableFuture<@Nullable RuntimeException> outcome = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                writing.run();
                outcome.complete(null);
            } catch (RuntimeException e) {
                outcome.complete(e);
            }
        });
        threads.add(thread);
        outcomes.add(outcome);
        await().until(() -> outcome.isDone() || thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    /** What each of them met with, in the order of their start: null for none. */
    List<@Nullable RuntimeException> outcomes() {
        return outcomes.stream()
                .<@Nullable RuntimeException>map(CompletableFuture::join)
                .toList();
    }
}
