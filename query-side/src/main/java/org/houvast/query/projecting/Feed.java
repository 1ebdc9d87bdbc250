package org.houvast.query.projecting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;

/**
 * Hands every event of the ledger to one projector, a batch at a time, and says how far it has got. The batch is
 * applied while its last event is handled: before the unit of work commits, because that is when the token is stored.
 */
final class Feed {

    private final Projector projector;
    private final Progress progress;
    private final String gathered;

    Feed(Projector projector, Progress progress) {
        this.projector = projector;
        this.progress = progress;
        this.gathered = "gathered for " + projector.model().id();
    }

    boolean feeds(Projector other) {
        return projector == other;
    }

    /** Takes anything: an event that is no event of the language must stop the read model, not pass by it. */
    @EventHandler
    void on(
            Object payload,
            TrackingToken token,
            @MessageIdentifier String id,
            @Timestamp Instant recorded,
            UnitOfWork<?> unit) {
        long position = token.position()
                .orElseThrow(() -> new IllegalStateException("The ledger gave entry " + id + " no position"));
        if (!(payload instanceof DomainEvent event)) {
            throw new IllegalStateException("Entry " + position + " (" + id + ") is no event of the language: "
                    + payload.getClass().getName());
        }
        List<Entry> batch = unit.getOrComputeResource(gathered, key -> new ArrayList<>());
        batch.add(new Entry(position, new EventId(id), recorded, event));
        if (!(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
            projector.apply(List.copyOf(batch));
            progress.reached(projector.model(), position);
        }
    }
}
