package org.houvast.query.timeline;

import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.houvast.language.EventId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.ledger.LanguageModule;
import org.houvast.query.projecting.Entry;
import tools.jackson.databind.json.JsonMapper;

/** How an entry of a case is kept: its envelope as fields, what happened as JSON under its declared name. */
final class EntryDocuments {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new LanguageModule()).build();
    private static final Map<String, Class<? extends DomainEvent>> EVENTS = EventCatalogue.byName();

    private EntryDocuments() {}

    static Document write(Entry entry, CaseEvent event) {
        return new Document("_id", entry.position())
                .append("caseId", event.caseId().value())
                .append("eventId", entry.id().value())
                .append("type", EventCatalogue.nameOf(event.getClass()))
                .append("occurred", event.header().occurred().toString())
                .append("recorded", entry.recorded().toString())
                .append("event", JSON.writeValueAsString(event));
    }

    static Entry read(Document stored) {
        var type = EVENTS.get(stored.getString("type"));
        if (type == null) {
            throw new IllegalStateException("No event is called " + stored.getString("type"));
        }
        return new Entry(
                stored.getLong("_id"),
                new EventId(stored.getString("eventId")),
                Instant.parse(stored.getString("recorded")),
                JSON.readValue(stored.getString("event"), type));
    }
}
