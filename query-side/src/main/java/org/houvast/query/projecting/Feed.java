package org.houvast.query.projecting;

import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.houvast.language.EventId;
import org.houvast.language.event.DomainEvent;

/** Hands every event of the ledger to one projector, and says how far it has got. */
final class Feed {

    private final Projector projector;
    private final Progress progress;

    Feed(Projector projector, Progress progress) {
        this.projector = projector;
        this.progress = progress;
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
            UnitOfWork<?> batch) {
        long position = token.position()
                .orElseThrow(() -> new IllegalStateException("The ledger gave entry " + id + " no position"));
        if (!(payload instanceof DomainEvent event)) {
            throw new IllegalStateException("Entry " + position + " (" + id + ") is no event of the language: "
                    + payload.getClass().getName());
        }
        projector.apply(new Entry(position, new EventId(id), recorded, event));
        progress.reached(projector.model(), position);
        batch.onPrepareCommit(committing -> progress.keep(projector.model(), position));
    }
}
