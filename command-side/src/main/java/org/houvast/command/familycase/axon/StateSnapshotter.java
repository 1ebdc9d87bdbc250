package org.houvast.command.familycase.axon;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.command.desk.axon.Snapshotted;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the states of aggregates in a thread of its own, one after the other, after their commands were answered. A
 * state that cannot be kept costs time when the aggregate is read next, and nothing else. What still waits at the end is
 * not kept.
 */
final class StateSnapshotter extends AggregateSnapshotter implements AutoCloseable {

    private static final int SECONDS_TO_END = 10;

    private final ThreadPoolExecutor worker;

    StateSnapshotter(EventStore events, List<Class<? extends Snapshotted>> aggregates) {
        this(events, aggregates, worker());
    }

    private StateSnapshotter(
            EventStore events, List<Class<? extends Snapshotted>> aggregates, ThreadPoolExecutor worker) {
        super(builder().eventStore(events).executor(worker).aggregateFactories(factories(aggregates)));
        this.worker = worker;
    }

    private static List<AggregateFactory<?>> factories(List<Class<? extends Snapshotted>> aggregates) {
        return aggregates.stream()
                .<AggregateFactory<?>>map(GenericAggregateFactory::new)
                .toList();
    }

    /** An aggregate waits once at most, so what waits is no more than the aggregates at work. */
    private static ThreadPoolExecutor worker() {
        var thread = Thread.ofPlatform().name("snapshots").daemon().factory();
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), thread, new DiscardPolicy());
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is Axon's
    protected @Nullable DomainEventMessage createSnapshot(Class<?> type, String id, DomainEventStream events) {
        DomainEventMessage<?> taken = super.createSnapshot(type, id, events);
        return taken == null
                ? null
                : new GenericDomainEventMessage<>(
                        taken.getType(), id, taken.getSequenceNumber(), ((Snapshotted) taken.getPayload()).state());
    }

    @Override
    public void close() {
        worker.shutdown();
        worker.getQueue().clear();
        try {
            worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
