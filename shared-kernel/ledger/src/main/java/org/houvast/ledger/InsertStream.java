package org.houvast.ledger;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The server's own word that something was inserted. It only says so: what it is, is read as ever. */
final class InsertStream {

    private static final List<Bson> INSERTS =
            List.of(match(eq("operationType", "insert")), project(include("operationType", "ns", "documentKey")));
    private static final int AWAIT_MILLIS = 500;

    private final MongoDatabase database;
    private final MongoCollection<Document> commits;

    InsertStream(MongoDatabase database) {
        this.database = database;
        this.commits = database.getCollection(Commits.COLLECTION);
    }

    /** Whether the server has change streams: a member of a replica set or a router has, a server by itself not. */
    boolean isOffered() {
        Document server = database.runCommand(new Document("isMaster", 1));
        return server.containsKey("setName") || "isdbgrid".equals(server.getString("msg"));
    }

    /** Looks once, and again after each insert, until the thread is interrupted or the stream breaks. */
    void follow(Runnable look) {
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> inserts = commits.watch(INSERTS)
                .maxAwaitTime(AWAIT_MILLIS, TimeUnit.MILLISECONDS)
                .cursor()) {
            look.run();
            while (!Thread.currentThread().isInterrupted()) {
                if (inserts.tryNext() != null && inserts.available() == 0) {
                    look.run();
                }
            }
        }
    }
}
