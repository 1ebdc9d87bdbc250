package org.houvast.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** The latest snapshot of each stream: an aid for loading, which may be thrown away at any time. */
final class Snapshots {

    private static final String STREAM = "_id";
    private static final String UP_TO = "upTo";
    private static final String SNAPSHOT = "snapshot";

    private final MongoCollection<Document> snapshots;

    Snapshots(MongoDatabase database) {
        this.snapshots = database.getCollection("snapshots");
    }

    /** Keeps a snapshot, unless there is one of a higher version. */
    void keep(DomainEventMessage<?> snapshot, Serializer serializer) {
        String stream = snapshot.getAggregateIdentifier();
        long version = snapshot.getSequenceNumber();
        Document fields = new Document(STREAM, stream)
                .append(UP_TO, version)
                .append(SNAPSHOT, EventBson.document(StoredEvent.of(snapshot, serializer)));
        try {
            snapshots.replaceOne(
                    and(eq(STREAM, stream), lt(UP_TO, version)), fields, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // there is one of this version or a higher one, which serves as well
        }
    }

    Optional<ReadEvent.InStream> of(String stream) {
        return Optional.ofNullable(snapshots
                        .withDocumentClass(RawBsonDocument.class)
                        .find(eq(STREAM, stream))
                        .first())
                .map(fields -> EventBson.read(fields.getDocument(SNAPSHOT).asBsonReader()))
                .map(event -> ReadEvent.of(event, 0))
                .map(ReadEvent.InStream.class::cast);
    }
}
