package org.houvast.ledger;

import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What may stand in the ledger once, as its one unique index knows it: the name of a commit, the id of an event, a version
 * of a stream.
 */
final class Key {

    private Key() {}

    static String ofCommit(String name) {
        return "commit " + name;
    }

    static String ofEvent(String id) {
        return "event " + id;
    }

    static String ofVersion(String stream, long version) {
        return "version " + stream + "@" + version;
    }

    static String ofVersion(DomainEventMessage<?> event) {
        return ofVersion(event.getAggregateIdentifier(), event.getSequenceNumber());
    }
}
