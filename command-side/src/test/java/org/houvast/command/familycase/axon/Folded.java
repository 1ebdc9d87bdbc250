package org.houvast.command.familycase.axon;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.houvast.command.familycase.CaseState;

/** The state of a case, folded as Axon folds it when it loads one. */
public final class Folded {

    private static final AggregateModel<FamilyCase> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(FamilyCase.class);

    private Folded() {}

    public static CaseState of(List<? extends DomainEventMessage<?>> stream) {
        var root = new FamilyCase();
        stream.forEach(message -> MODEL.publish(message, root));
        return root.state();
    }

    /** As a command finds it: from the snapshot, where there is one, and what followed. */
    public static CaseState loaded(EventStore events, String id) {
        return of(events.readEvents(id).asStream().toList());
    }

    /** From the first entry on, whatever snapshots there are. */
    public static CaseState replayed(EventStore events, String id) {
        return of(events.readEvents(id, 0).asStream().toList());
    }
}
