package org.houvast.command.familycase.axon;

import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.houvast.command.desk.axon.Snapshotted;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.familycase.WholeCase;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/** The family case: the unit of consistency, with one stream. What it knows is folded by {@link WholeCase}. */
@Aggregate(
        type = "case",
        commandTargetResolver = "streams",
        cache = "recentlyUsed",
        snapshotTriggerDefinition = "snapshots")
public class FamilyCase implements Snapshotted {

    @AggregateIdentifier
    private @Nullable String id;

    private final WholeCase whole = new WholeCase();

    /** For Axon, which then applies the entries of the case. */
    protected FamilyCase() {}

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String entry) {
        id = event.caseId().value();
        whole.evolve(new EventId(entry), event);
    }

    @EventSourcingHandler
    void on(CaseState kept) {
        id = kept.caseId().value();
        whole.restore(kept);
    }

    @Override
    public CaseState state() {
        return whole.state(new CaseId(Objects.requireNonNull(id)));
    }

    WholeCase whole() {
        return whole;
    }
}
