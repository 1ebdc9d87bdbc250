package org.houvast.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A processor of reactions as a process would run it, whose handler fails for the texts that it is told. */
final class Reactions implements AutoCloseable {

    static final String NAME = "reactions";

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final DeadLetteringEventHandlerInvoker invoker;
    private final PooledStreamingEventProcessor processor;

    Reactions(Ledgers ledgers, LedgerEventStore store, DeadLetters letters, String... failing) {
        this.failing.addAll(List.of(failing));
        EventMessageHandler handler = this::handle;
        invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .queue(letters.queue())
                .enqueuePolicy(letters.policy())
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(invoker)
                .messageSource(store)
                .tokenStore(ledgers.tokenStore("here", Duration.ofSeconds(10)))
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .build();
        processor.start();
    }

    private Object handle(EventMessage<?> event) {
        Noted noted = (Noted) event.getPayload();
        if (failing.contains(noted.text())) {
            throw new IllegalStateException("cannot react to " + noted.text(), new ArithmeticException(noted.text()));
        }
        handled.add(noted.text());
        return noted;
    }

    /** What was handled, in that order. */
    List<String> handled() {
        return handled;
    }

    void mend() {
        failing.clear();
    }

    DeadLetteringEventHandlerInvoker invoker() {
        return invoker;
    }

    @Override
    public void close() {
        processor.shutDown();
        threads.shutdownNow();
    }
}
