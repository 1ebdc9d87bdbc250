package org.houvast.ledgerbench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.types.Binary;

/** The limit: the driver alone, with documents of the same bytes and no index but {@code _id}. */
final class RawPeer implements Peer {

    private final MongoDatabase database;
    private final Store store;
    private final MongoCollection<Document> documents;
    private final Serializer serializer = Entry.serializer();
    private final AtomicLong last = new AtomicLong();

    RawPeer(MongoDatabase database, Store store) {
        this.database = database;
        this.store = store;
        this.documents = database.getCollection("raw").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** One document. */
    @Override
    public void append(List<? extends DomainEventMessage<?>> commit) {
        documents.insertOne(document(commit));
    }

    /** As many documents as there would be writers waiting, at once. */
    void appendAll(List<List<DomainEventMessage<?>>> commits) {
        documents.insertMany(commits.stream().map(this::document).toList());
    }

    private Document document(List<? extends DomainEventMessage<?>> commit) {
        List<Document> events = new ArrayList<>();
        for (DomainEventMessage<?> event : commit) {
            events.add(new Document("id", event.getIdentifier())
                    .append("at", event.getTimestamp().toEpochMilli())
                    .append(
                            "payload",
                            binary(event.serializePayload(serializer, byte[].class)
                                    .getData()))
                    .append(
                            "metadata",
                            binary(event.serializeMetaData(serializer, byte[].class)
                                    .getData()))
                    .append("stream", event.getAggregateIdentifier())
                    .append("version", event.getSequenceNumber()));
        }
        return new Document("_id", last.getAndAdd(commit.size()) + 1)
                .append("commit", commit.getFirst().getIdentifier())
                .append("events", events);
    }

    private static Binary binary(byte[] bytes) {
        return new Binary(bytes);
    }

    /** Documents, nothing unpacked. */
    @Override
    public long replay(LongPredicate goOn) {
        long events = 0;
        try (MongoCursor<Document> all = documents.find().iterator()) {
            while (goOn.test(events) && all.hasNext()) {
                events += all.next().getList("events", Document.class).size();
            }
        }
        return events;
    }

    @Override
    public long readStream(String stream) {
        throw new UnsupportedOperationException("raw documents have no streams");
    }

    @Override
    public void clear() {
        database.drop();
        last.set(0);
    }

    @Override
    public void close() {
        store.close();
    }
}
