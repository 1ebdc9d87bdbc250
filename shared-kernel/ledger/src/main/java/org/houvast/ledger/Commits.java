package org.houvast.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/**
 * The collection of commits as readers see it: only what cannot be undone any more. Positions are asked for as ranges of
 * {@code _id}; the versions of a stream, of which each commit lists its own, as exact keys.
 */
final class Commits {

    static final String COLLECTION = "commits";

    private static final int AT_ONCE = 1024;
    private static final Bson EXTENT = include(CommitBson.ID, CommitBson.COUNT, CommitBson.LATEST);

    private final MongoCollection<StoredCommit> commits;
    private final MongoCollection<Document> extents;

    Commits(MongoDatabase database) {
        extents = database.getCollection(COLLECTION)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY);
        commits = extents.withDocumentClass(StoredCommit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new CommitBson()), extents.getCodecRegistry()));
        extents.createIndex(Indexes.ascending(CommitBson.KEYS), new IndexOptions().unique(true));
    }

    /** The commits of those names that are recorded, in order. */
    List<StoredCommit> named(Collection<String> names) {
        return holding(names.stream().map(Key::ofCommit).toList())
                .sort(ascending(CommitBson.ID))
                .into(new ArrayList<>());
    }

    /** The positions of versions of a stream, from the given one on, in order. */
    List<Long> positionsOf(String stream, long firstVersion, int versions) {
        return ofStream(stream, firstVersion, versions).stream()
                .map(ReadEvent::position)
                .sorted()
                .toList();
    }

    /** The commits that hold events with these ids, in no order. */
    List<StoredCommit> withEvents(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : holding(ids.stream().map(Key::ofEvent).toList()).into(new ArrayList<>());
    }

    /** The commits that start in a row of positions, in order, up to the first that is missing. */
    List<StoredCommit> inRow(long first, int positions) {
        List<StoredCommit> row = new ArrayList<>();
        long expected = first;
        for (StoredCommit commit : commits.find(row(first, positions)).sort(ascending(CommitBson.ID))) {
            if (commit.first() != expected) {
                // an insert between two looks at the index: what comes after the hole is for the next time
                return row;
            }
            row.add(commit);
            expected = commit.last() + 1;
        }
        return row;
    }

    /** Where the commits that start in a row of positions end, in order, up to the first that is missing. */
    List<Tip> endsInRow(long first, int positions) {
        List<Tip> row = new ArrayList<>();
        long expected = first;
        for (Document fields :
                extents.find(row(first, positions)).projection(EXTENT).sort(ascending(CommitBson.ID))) {
            if (fields.getLong(CommitBson.ID) != expected) {
                return row;
            }
            Tip end = end(fields);
            row.add(end);
            expected = end.last() + 1;
        }
        return row;
    }

    /** The extent of the commit that holds a position; empty when there is none. */
    Optional<Extent> holding(long position) {
        Document last = extents.find(lte(CommitBson.ID, position))
                .sort(descending(CommitBson.ID))
                .projection(EXTENT)
                .first();
        return Optional.ofNullable(last)
                .map(found -> new Extent(found.getLong(CommitBson.ID), end(found)))
                .filter(extent -> extent.end().last() >= position);
    }

    /** The events of a stream from a version on, in order; fewer than asked for at its end only. */
    List<ReadEvent.InStream> ofStream(String stream, long firstVersion, int versions) {
        List<String> keys = LongStream.range(firstVersion, firstVersion + versions)
                .mapToObj(version -> Key.ofVersion(stream, version))
                .toList();
        // a server may answer a commit once for each of its keys that is asked for: mongo-java-server's own does
        SortedMap<Long, ReadEvent.InStream> byVersion = new TreeMap<>();
        List<ReadEvent> read = new ArrayList<>();
        holding(keys).forEach(commit -> commit.read(0, read));
        for (ReadEvent event : read) {
            if (event instanceof ReadEvent.InStream version && version.isIn(stream, firstVersion, versions)) {
                byVersion.put(version.getSequenceNumber(), version);
            }
        }
        return List.copyOf(byVersion.values());
    }

    /** The end of the last commit; {@link Tip#EMPTY} when there is none. */
    Tip tip() {
        Document last = extents.find()
                .sort(descending(CommitBson.ID))
                .projection(EXTENT)
                .first();
        return last == null ? Tip.EMPTY : end(last);
    }

    /** The end that the ledger has reached, seen from an earlier one. */
    Tip endFrom(Tip earlier) {
        Tip end = earlier;
        List<Tip> further = endsInRow(end.last() + 1, AT_ONCE);
        while (!further.isEmpty()) {
            end = further.getLast();
            further = endsInRow(end.last() + 1, AT_ONCE);
        }
        return end;
    }

    private FindIterable<StoredCommit> holding(List<String> keys) {
        return commits.find(in(CommitBson.KEYS, keys));
    }

    private static Bson row(long first, int positions) {
        return and(gte(CommitBson.ID, first), lt(CommitBson.ID, first + positions));
    }

    private static Tip end(Document fields) {
        return new Tip(
                fields.getLong(CommitBson.ID) + fields.getInteger(CommitBson.COUNT) - 1,
                CommitBson.present(fields.getDate(CommitBson.LATEST), CommitBson.LATEST)
                        .toInstant()
                        .toEpochMilli());
    }
}
