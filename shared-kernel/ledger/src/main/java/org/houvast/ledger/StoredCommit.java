package org.houvast.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;

/** One commit as it is stored. */
record StoredCommit(Document fields) {

    static final String ID = "_id";
    static final String COUNT = "count";
    static final String COMMIT = "commit";
    static final String REQUEST = "request";
    static final String KEYS = "keys";
    static final String EVENTS = "events";

    /** The name under which it was recorded. */
    String name() {
        return fields.getString(COMMIT);
    }

    /** The position of its first event. */
    long first() {
        return fields.getLong(ID);
    }

    /** The position of its last event. */
    long last() {
        return first() + fields.getInteger(COUNT) - 1;
    }

    List<StoredEvent> events() {
        List<Document> events = fields.getList(EVENTS, Document.class);
        return IntStream.range(0, events.size())
                .mapToObj(i -> StoredEvent.read(events.get(i), first() + i))
                .toList();
    }

    List<StoredEvent.InStream> eventsInStreams() {
        return events().stream()
                .filter(StoredEvent.InStream.class::isInstance)
                .map(StoredEvent.InStream.class::cast)
                .toList();
    }

    RecordedCommit recorded() {
        Map<String, Long> versions = new HashMap<>();
        eventsInStreams()
                .forEach(event -> versions.merge(event.getAggregateIdentifier(), event.getSequenceNumber(), Math::max));
        List<String> ids =
                events().stream().map(StoredEvent::getEventIdentifier).toList();
        return new RecordedCommit(new Receipt(last(), ids, versions), fields.getString(REQUEST));
    }
}
