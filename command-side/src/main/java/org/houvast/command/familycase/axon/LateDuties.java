package org.houvast.command.familycase.axon;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.duty.DutyCommand.NoteLateDuty;
import org.houvast.command.duty.DutyDecider;
import org.houvast.command.duty.NotedDuties;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;

/**
 * Handles what the ledger notes by itself. It is no command of the catalogue, so nobody else can send it. Its duties are
 * read from the entries of the case when one of them is noted, which is seldom: no snapshot need hold them. The case is
 * taken first, so that what is recorded while they are read is found out when the note is recorded.
 */
final class LateDuties {

    private final Repository<FamilyCase> cases;
    private final EventStore events;

    private LateDuties(Repository<FamilyCase> cases, EventStore events) {
        this.cases = cases;
        this.events = events;
    }

    /** Subscribes on a bus. */
    static LateDuties on(CommandBus bus, Repository<FamilyCase> cases, EventStore events) {
        var late = new LateDuties(cases, events);
        bus.subscribe(NoteLateDuty.class.getName(), sent -> {
            late.handle((NoteLateDuty) sent.getPayload(), sent);
            return null;
        });
        return late;
    }

    private void handle(NoteLateDuty c, CommandMessage<?> sent) {
        var family = cases.load(c.caseId().value());
        var known = known(c.caseId());
        family.invoke(root -> Recording.decided(
                        c,
                        Sent.by(sent.getMetaData()),
                        root.whole().programme(c),
                        root.whole().file(),
                        context -> DutyDecider.decide(c, known, context)))
                .forEach(event -> family.execute(root -> AggregateLifecycle.apply(event)));
    }

    private NotedDuties known(CaseId caseId) {
        return events.readEvents(caseId.value(), 0)
                .asStream()
                .reduce(
                        NotedDuties.NONE,
                        (known, entry) ->
                                known.evolve(new EventId(entry.getIdentifier()), (CaseEvent) entry.getPayload()),
                        (one, other) -> other);
    }
}
