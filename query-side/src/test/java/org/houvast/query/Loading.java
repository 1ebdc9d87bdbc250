package org.houvast.query;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Writes whole stories to the ledger of a product at once, as a bench needs many, while no read model follows. */
final class Loading {

    private static final int EVENTS_AT_ONCE = 500;

    private final Product product;
    private long events;

    Loading(Product product) {
        this.product = product;
    }

    /** How many entries were written. */
    long events() {
        return events;
    }

    /** Writes a story of streams that are new. */
    void tell(Story story) {
        List<DomainEventMessage<?>> told = new ArrayList<>();
        var versions = new TreeMap<String, Long>();
        for (var line : story.lines()) {
            told.add(new GenericDomainEventMessage<>(
                    "case",
                    line.stream(),
                    versions.merge(line.stream(), 1L, Long::sum) - 1,
                    line.event(),
                    MetaData.emptyInstance(),
                    line.id().value(),
                    line.recorded()));
        }
        for (int from = 0; from < told.size(); from += EVENTS_AT_ONCE) {
            product.bean(EventStore.class).publish(told.subList(from, Math.min(told.size(), from + EVENTS_AT_ONCE)));
        }
        events += told.size();
    }

    /** From now on the read models follow. */
    void start() {
        processors().forEach(EventProcessor::start);
    }

    /** From now on they do not. */
    void stop() {
        processors().forEach(EventProcessor::shutDown);
    }

    private List<EventProcessor> processors() {
        return List.copyOf(product.bean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values());
    }
}
