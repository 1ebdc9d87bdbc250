package org.houvast.language.event;

/** Something that happened, written once. Its id and the time it was recorded stand on its envelope in the ledger. */
public interface DomainEvent {

    /** What every event carries. */
    EventHeader header();
}
