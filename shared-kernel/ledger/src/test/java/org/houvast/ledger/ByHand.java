package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** Puts a commit where no process of ours would: beyond a gap. */
final class ByHand {

    private ByHand() {}

    static void insert(MongoDatabase database, long position, String id) {
        Document event = new Document("id", id)
                .append("at", Date.from(Instant.EPOCH))
                .append("type", "test.noted")
                .append("revision", "1")
                .append("payload", new Binary("{\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8)))
                .append("metadata", new Binary("{}".getBytes(StandardCharsets.UTF_8)));
        database.getCollection("commits")
                .insertOne(new Document("_id", position)
                        .append("latest", Date.from(Instant.now()))
                        .append("count", 1)
                        .append("commit", id)
                        .append("keys", List.of(Key.ofCommit(id), Key.ofEvent(id)))
                        .append("events", List.of(event)));
    }
}
