package org.houvast.ledger;

import org.axonframework.eventhandling.DomainEventMessage;

/** The place of an event in its stream, as the unique index knows it: {@code stream@version}. */
final class StreamKey {

    private StreamKey() {}

    static String of(String stream, long version) {
        return stream + "@" + version;
    }

    static String of(DomainEventMessage<?> event) {
        return of(event.getAggregateIdentifier(), event.getSequenceNumber());
    }
}
