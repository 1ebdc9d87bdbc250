package org.houvast.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What one commit left in the ledger.
 *
 * @param position the position of its last event; positions count events from 1 without gaps
 * @param eventIds the ids of its events, in order
 * @param versions for each stream that it wrote to, the version of its last event there; the first event has version 0
 */
public record Receipt(long position, List<String> eventIds, Map<String, Long> versions) {

    private static final String RESOURCE = Receipt.class.getName();

    /** Takes copies, so that a receipt does not change. */
    public Receipt {
        eventIds = List.copyOf(eventIds);
        versions = Map.copyOf(versions);
    }

    /** The receipt of a unit of work that has committed; empty when it recorded nothing. */
    public static Optional<Receipt> of(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    void leaveIn(UnitOfWork<?> root) {
        root.resources().put(RESOURCE, this);
    }
}
