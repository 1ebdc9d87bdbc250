package org.houvast.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.houvast.language.EventId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.query.projecting.Documents;
import org.houvast.query.projecting.Entry;

/** How an entry of a case is kept: its envelope as fields, what happened as JSON under its declared name. */
final class EntryDocuments {

    private static final Map<String, Class<? extends DomainEvent>> EVENTS = EventCatalogue.byName();
    /** The field by which the entries of a case are found. */
    static final String CASE = "caseId";

    private static final String EVENT = "event";

    private final Documents documents;

    EntryDocuments(Documents documents) {
        this.documents = documents;
    }

    Document write(Entry entry, CaseEvent event) {
        return new Document("_id", entry.position())
                .append(CASE, event.caseId().value())
                .append("eventId", entry.id().value())
                .append("type", EventCatalogue.nameOf(event.getClass()))
                .append("occurred", event.header().occurred().toString())
                .append("recorded", entry.recorded().toString())
                .append(EVENT, documents.write(event));
    }

    /** The entries that were kept so. */
    List<Entry> read(List<Document> stored) {
        documents.expect(stored.stream().map(each -> each.getString(EVENT)).toList());
        return stored.stream().map(this::read).toList();
    }

    private Entry read(Document stored) {
        var type = EVENTS.get(stored.getString("type"));
        if (type == null) {
            throw new IllegalStateException("No event is called " + stored.getString("type"));
        }
        return new Entry(
                stored.getLong("_id"),
                new EventId(stored.getString("eventId")),
                Instant.parse(stored.getString("recorded")),
                documents.read(stored.getString(EVENT), type));
    }
}
