package org.houvast.ledgerbench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.houvast.language.EventName;
import org.houvast.ledger.EventSerializer;

/** The event of the benchmark: with its metadata and names some 600 bytes, as an ordinary entry of a case is. */
@EventName("bench.entry")
record Entry(String caseId, String reason) {

    private static final String REASON = "what was said and agreed in a home visit, ".repeat(7);

    static EventSerializer serializer() {
        return new EventSerializer(List.of(Entry.class));
    }

    /** An event as a command would record it, at a version of a stream. */
    static DomainEventMessage<?> in(String stream, long version) {
        return new GenericDomainEventMessage<>(
                "case",
                stream,
                version,
                new Entry(stream, REASON),
                MetaData.from(Map.of("actor", "person-" + version % 7, "role", "coach")),
                UUID.randomUUID().toString(),
                Instant.now());
    }
}
