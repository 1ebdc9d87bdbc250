package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * The collection of commits, by the position of their first event. It is only asked for exact keys, also where a range
 * would say it: positions and versions are dense, so the next hundred are a list of a hundred keys, and that costs the
 * same on a server that knows no ranges.
 */
final class Commits {

    private static final String EVENT_ID = StoredCommit.EVENTS + "." + StoredEvent.ID;
    private static final String EVENT_AT = StoredCommit.EVENTS + "." + StoredEvent.AT;

    // readers see only what cannot be undone; a writer that lost must see who won, at once
    private final MongoCollection<Document> settled;
    private final MongoCollection<Document> latest;

    Commits(MongoDatabase database) {
        MongoCollection<Document> commits = database.getCollection("commits")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadPreference(ReadPreference.primary());
        settled = commits.withReadConcern(ReadConcern.MAJORITY);
        latest = commits.withReadConcern(ReadConcern.LOCAL);
        IndexOptions unique = new IndexOptions().unique(true);
        commits.createIndex(Indexes.ascending(StoredCommit.COMMIT), unique);
        commits.createIndex(Indexes.ascending(EVENT_ID), unique);
        commits.createIndex(
                Indexes.ascending(StoredCommit.KEYS),
                new IndexOptions().unique(true).sparse(true));
    }

    void insert(Document commit) {
        latest.insertOne(commit);
    }

    Optional<StoredCommit> startingAt(long position) {
        return Optional.ofNullable(latest.find(eq(StoredCommit.ID, position)).first())
                .map(StoredCommit::new);
    }

    Optional<StoredCommit> named(String commitId) {
        return Optional.ofNullable(
                        latest.find(eq(StoredCommit.COMMIT, commitId)).first())
                .map(StoredCommit::new);
    }

    /** The ids and stream keys of a draft that other commits hold already. */
    Set<String> taken(CommitDraft draft) {
        Set<String> taken = new HashSet<>();
        latest.find(in(EVENT_ID, draft.ids()))
                .forEach(found ->
                        new StoredCommit(found).events().forEach(event -> taken.add(event.getEventIdentifier())));
        latest.find(in(StoredCommit.KEYS, draft.keys()))
                .forEach(found -> taken.addAll(found.getList(StoredCommit.KEYS, String.class)));
        Set<String> wanted = new HashSet<>(draft.ids());
        wanted.addAll(draft.keys());
        taken.retainAll(wanted);
        return taken;
    }

    /** The commits that start in a row of positions, in order, up to the first that is missing. */
    List<StoredCommit> inRow(long first, int positions) {
        return row(first, settled.find(in(StoredCommit.ID, next(first, positions))));
    }

    /** The same, with nothing but where they start and end. */
    List<StoredCommit> extentsInRow(long first, int positions) {
        return row(
                first,
                settled.find(in(StoredCommit.ID, next(first, positions)))
                        .projection(include(StoredCommit.ID, StoredCommit.COUNT)));
    }

    private static List<StoredCommit> row(long first, com.mongodb.client.FindIterable<Document> found) {
        List<StoredCommit> row = new ArrayList<>();
        long expected = first;
        for (Document fields : found.sort(ascending(StoredCommit.ID))) {
            StoredCommit commit = new StoredCommit(fields);
            if (commit.first() != expected) {
                // an insert between two looks at the index: what comes after the hole is for the next time
                return row;
            }
            row.add(commit);
            expected = commit.last() + 1;
        }
        return row;
    }

    /** The last commit that starts at one of the positions up to the given one. */
    Optional<StoredCommit> lastStartingIn(long from, long to) {
        return Optional.ofNullable(settled.find(in(
                                StoredCommit.ID,
                                LongStream.rangeClosed(from, to).boxed().toList()))
                        .sort(descending(StoredCommit.ID))
                        .first())
                .map(StoredCommit::new);
    }

    /** The commits with versions of a stream, from the given one on. */
    List<StoredCommit> ofStream(String stream, long firstVersion, int versions) {
        List<String> keys = next(firstVersion, versions).stream()
                .map(version -> StreamKey.of(stream, version))
                .toList();
        List<StoredCommit> commits = new ArrayList<>();
        settled.find(in(StoredCommit.KEYS, keys)).forEach(fields -> commits.add(new StoredCommit(fields)));
        return commits;
    }

    /** The first commit with an event recorded at or after the given time. */
    Optional<StoredCommit> firstRecordedFrom(Instant time) {
        return Optional.ofNullable(settled.find(gte(EVENT_AT, Date.from(time)))
                        .sort(ascending(StoredCommit.ID))
                        .first())
                .map(StoredCommit::new);
    }

    Optional<StoredCommit> last() {
        return Optional.ofNullable(settled.find()
                        .sort(descending(StoredCommit.ID))
                        .projection(include(StoredCommit.ID, StoredCommit.COUNT))
                        .first())
                .map(StoredCommit::new);
    }

    private static List<Long> next(long first, int count) {
        return LongStream.range(first, first + count).boxed().toList();
    }
}
