package org.houvast.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.houvast.language.EventName;

/** The event of these tests. */
@EventName("test.noted")
record Noted(String text) {

    static final EventSerializer SERIALIZER = new EventSerializer(List.of(Noted.class));

    static DomainEventMessage<Noted> in(String stream, long version) {
        return in(stream, version, UUID.randomUUID().toString(), Instant.now());
    }

    static DomainEventMessage<Noted> in(String stream, long version, String id, Instant time) {
        return new GenericDomainEventMessage<>(
                "page", stream, version, new Noted(stream + "@" + version), MetaData.emptyInstance(), id, time);
    }

    static EventMessage<Noted> loose(String text) {
        return new GenericEventMessage<>(new Noted(text));
    }
}
