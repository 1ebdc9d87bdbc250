package org.houvast.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store on a ledger. One for each process and ledger: it has the one thread that records, and the one that
 * watches for what others record, so that readers go on at once instead of once a second.
 */
public final class LedgerEventStore extends AbstractEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerEventStore.class);
    private static final String GATHERED = LedgerEventStore.class.getName() + ".gathered";

    private final LedgerEngine engine;
    private final HeadWatch watch;
    private final AtomicBoolean watching = new AtomicBoolean();
    private final Bell bell = new Bell();
    private final Set<LedgerStream> open = ConcurrentHashMap.newKeySet();

    LedgerEventStore(LedgerEngine engine) {
        this.engine = engine;
        super(new Builder().storageEngine(engine));
        this.watch = engine.watch(bell::ring);
        engine.whenRecorded(watch::tell);
        engine.beforeRecording(this::nothingIsLate);
    }

    private static final class Builder extends AbstractEventStore.Builder {}

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        if (watching.compareAndSet(false, true)) {
            watch.start();
        }
        LedgerStream stream = new LedgerStream(after, token -> engine.readEvents(token, false), bell, open::remove);
        open.add(stream);
        return stream;
    }

    @Override
    protected List<? extends EventMessage<?>> intercept(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            Set<String> gathered = gathered(CurrentUnitOfWork.get());
            events.forEach(event -> gathered.add(event.getIdentifier()));
        }
        return super.intercept(events);
    }

    /** Axon would write the exception into the log, and some exceptions quote what they could not read. */
    @Override
    protected Optional<DomainEventMessage<?>> handleSnapshotReadingError(String stream, Throwable e) {
        LOG.warn(
                "The snapshot of {} cannot be read ({}); its entries are read instead",
                stream,
                e.getClass().getSimpleName());
        return Optional.empty();
    }

    /**
     * Axon does not record what is published by a handler of the prepare-commit phase that was registered after the unit
     * of work's first event; it says nothing about it either.
     *
     * @throws IllegalStateException when there is such an event; nothing of the unit of work is recorded then
     */
    private void nothingIsLate() {
        Set<String> gathered = gathered(CurrentUnitOfWork.get());
        for (EventMessage<?> event : queuedMessages()) {
            if (!gathered.contains(event.getIdentifier())) {
                throw new IllegalStateException("The event " + event.getIdentifier()
                        + " was published too late in its unit of work to be recorded with it: nothing is recorded");
            }
        }
    }

    private static Set<String> gathered(UnitOfWork<?> current) {
        return current.root().getOrComputeResource(GATHERED, key -> new HashSet<>());
    }

    /** Records what waits and answers all who wait for it, then closes the streams of those who read. */
    public void shutDown() {
        watch.close();
        engine.close();
        open.forEach(LedgerStream::close);
    }
}
