package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The collection of commits as a writer meets it: who lost a place must see at once who has it, also when that could
 * still be undone. So these answers decide what is refused, never what is acknowledged and never where to go on.
 */
final class Rivals {

    private final MongoCollection<Document> commits;
    private final MongoCollection<RawBsonDocument> inserts;

    Rivals(MongoDatabase database) {
        commits = database.getCollection(Commits.COLLECTION)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.LOCAL);
        inserts = commits.withDocumentClass(RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Inserts them one after the other and stops at the first that cannot be inserted. */
    void insert(List<RawBsonDocument> documents) {
        inserts.insertMany(documents, new InsertManyOptions().ordered(true));
    }

    /** The name of the commit that starts at a position. */
    Optional<String> nameAt(long position) {
        return Optional.ofNullable(commits.find(eq(CommitBson.ID, position))
                        .projection(include(CommitBson.COMMIT))
                        .first())
                .map(found -> found.getString(CommitBson.COMMIT));
    }

    /** The keys of commits that hold an event or a version that the drafts claim. */
    Claims taken(List<CommitDraft> drafts) {
        Claims taken = new Claims();
        commits.find(in(
                        CommitBson.KEYS,
                        drafts.stream()
                                .map(CommitDraft::keys)
                                .flatMap(List::stream)
                                .toList()))
                .projection(include(CommitBson.KEYS))
                .forEach(found -> found.getList(CommitBson.KEYS, String.class).forEach(taken::add));
        return taken;
    }
}
