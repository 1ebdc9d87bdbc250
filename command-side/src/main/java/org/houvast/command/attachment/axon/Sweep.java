package org.houvast.command.attachment.axon;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.language.attachment.Documented;
import org.houvast.ledger.attachments.Attachments;
import org.houvast.ledger.attachments.Kept;

/** Removes the documents that no entry refers to. Whether one does is read from the ledger, in the case it is for. */
public final class Sweep implements Runnable {

    private final Attachments attachments;
    private final EventStore events;

    Sweep(Attachments attachments, EventStore events) {
        this.attachments = attachments;
        this.events = events;
    }

    @Override
    public void run() {
        attachments.sweep(this::inTheLedger);
    }

    private boolean inTheLedger(Kept document) {
        return events.readEvents(document.caseId().value(), 0)
                .asStream()
                .anyMatch(entry -> entry.getPayload() instanceof Documented documented
                        && documented.attachments().stream()
                                .anyMatch(said ->
                                        said.id().equals(document.attachment().id())));
    }
}
