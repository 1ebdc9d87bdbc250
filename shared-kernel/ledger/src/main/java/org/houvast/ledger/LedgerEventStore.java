package org.houvast.ledger;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** Axon's event store on a ledger. One for each process and ledger: it has the one thread that records. */
public final class LedgerEventStore extends EmbeddedEventStore {

    private final LedgerEngine engine;

    LedgerEventStore(LedgerEngine engine) {
        this.engine = engine;
        super(EmbeddedEventStore.builder().storageEngine(engine));
    }

    /** Records what waits and answers all who wait for it, then closes the streams of those who read. */
    @Override
    public void shutDown() {
        engine.close();
        super.shutDown();
    }
}
