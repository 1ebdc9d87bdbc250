package org.houvast.ledgerbench;

import java.util.Iterator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.houvast.ledger.LedgerEngine;

/** Any of Axon's storage engines. */
final class EnginePeer implements Peer {

    private final Supplier<EventStorageEngine> fresh;
    private final Runnable clear;
    private final Runnable close;
    private EventStorageEngine engine;

    EnginePeer(Supplier<EventStorageEngine> fresh, Runnable clear, Runnable close) {
        this.fresh = fresh;
        this.clear = clear;
        this.close = close;
        this.engine = fresh.get();
    }

    @Override
    public void append(List<? extends DomainEventMessage<?>> commit) {
        engine.appendEvents(commit);
    }

    @Override
    public long replay(LongPredicate goOn) {
        long events = 0;
        Iterator<? extends TrackedEventMessage<?>> all =
                engine.readEvents(engine.createTailToken(), false).iterator();
        while (goOn.test(events) && all.hasNext()) {
            all.next().getPayload();
            events++;
        }
        return events;
    }

    @Override
    public long readStream(String stream) {
        DomainEventStream events = engine.readEvents(stream);
        long count = 0;
        while (events.hasNext()) {
            events.next().getPayload();
            count++;
        }
        return count;
    }

    @Override
    public void clear() {
        end();
        clear.run();
        engine = fresh.get();
    }

    private void end() {
        if (engine instanceof LedgerEngine own) {
            own.close();
        }
    }

    @Override
    public void close() {
        end();
        close.run();
    }
}
