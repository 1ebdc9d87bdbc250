package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** What these tests do with a ledger, in few words. */
final class Pages {

    private Pages() {}

    static LedgerEngine engine(MongoDatabase database) {
        return new Ledgers(database, Noted.SERIALIZER).engine(NoOpEventUpcaster.INSTANCE);
    }

    static List<? extends TrackedEventMessage<?>> after(LedgerEngine engine, long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position), false)
                .toList();
    }

    static List<Long> positions(List<? extends TrackedEventMessage<?>> events) {
        return events.stream().map(event -> Position.of(event.trackingToken())).toList();
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }

    /** Does something in a unit of work of its own, commits it, and gives it for its receipt. */
    static UnitOfWork<?> inUnitOfWork(Consumer<UnitOfWork<?>> work) {
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        try {
            work.accept(unitOfWork);
        } catch (RuntimeException e) {
            unitOfWork.rollback(e);
            throw e;
        }
        unitOfWork.commit();
        return unitOfWork;
    }
}
