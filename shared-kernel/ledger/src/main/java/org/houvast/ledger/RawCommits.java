package org.houvast.ledger;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.type;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/** The documents of the commits as the bytes that they are, whatever is in them. */
final class RawCommits {

    private static final long AT_ONCE = 1024;
    private static final Bson IS_POSITION = type(CommitBson.ID, BsonType.INT64);

    private final MongoCollection<RawBsonDocument> commits;

    RawCommits(MongoDatabase database) {
        this.commits = database.getCollection(Commits.COLLECTION, RawBsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Those that begin at one of these positions, in order. */
    List<RawBsonDocument> beginning(long first, long last) {
        return commits.find(and(gte(CommitBson.ID, first), lte(CommitBson.ID, last), IS_POSITION))
                .sort(ascending(CommitBson.ID))
                .into(new ArrayList<>());
    }

    /** The last one that begins before a position; it may reach beyond it. */
    Optional<RawBsonDocument> before(long position) {
        return Optional.ofNullable(commits.find(and(lt(CommitBson.ID, position), IS_POSITION))
                .sort(descending(CommitBson.ID))
                .first());
    }

    /** Where the versions of streams stand that have these keys. */
    Map<String, Long> placesOf(Collection<String> keys) {
        Map<String, Long> places = new HashMap<>();
        for (RawBsonDocument commit :
                commits.find(in(CommitBson.KEYS, keys)).projection(include(CommitBson.ID, CommitBson.KEYS))) {
            BsonValue first = commit.get(CommitBson.ID);
            if (first == null || !first.isInt64()) {
                continue; // that it stands there at all is found when the commits are counted
            }
            List<String> held = commit.getArray(CommitBson.KEYS).stream()
                    .filter(BsonValue::isString)
                    .map(key -> key.asString().getValue())
                    .toList();
            long place = first.asInt64().getValue();
            keys.stream().filter(held::contains).forEach(key -> places.put(key, place));
        }
        return places;
    }

    /**
     * The last position up to which commits follow one another.
     *
     * @param known a position that there must be; before it only the last commit is looked for
     */
    long lastFrom(long known) {
        long last = before(known + 1).map(RawCommits::end).orElse(0L);
        boolean further = last >= known;
        while (further) {
            long from = last + 1;
            for (RawBsonDocument next : beginning(from, from + AT_ONCE - 1)) {
                last = next.getInt64(CommitBson.ID).getValue() == last + 1 ? Math.max(last, end(next)) : last;
            }
            further = last >= from;
        }
        return last;
    }

    /** The position of the last entry of what looks like a commit; the one before it where it does not. */
    private static long end(RawBsonDocument commit) {
        BsonValue count = commit.get(CommitBson.COUNT);
        long first = commit.getInt64(CommitBson.ID).getValue();
        return count != null && count.isInt32() && count.asInt32().getValue() > 0
                ? first + count.asInt32().getValue() - 1
                : first;
    }

    long count() {
        return commits.countDocuments();
    }

    /** The ids of documents that are no position up to the last one; reads the ids of all. */
    List<String> strays(long last) {
        List<String> strays = new ArrayList<>();
        for (RawBsonDocument found : commits.find().projection(include(CommitBson.ID))) {
            BsonValue id = found.get(CommitBson.ID);
            if (id == null
                    || !id.isInt64()
                    || id.asInt64().getValue() < 1
                    || id.asInt64().getValue() > last) {
                strays.add(String.valueOf(id));
            }
        }
        return strays;
    }
}
