package org.houvast.ledger.personal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * The keys of persons in their collection, each wrapped with a master key. What is read here is settled: a key that a
 * change of primary could take back is not used to seal.
 */
final class StoredKeys {

    static final String SUBJECT = "_id";
    static final String MASTER = "master";
    static final String KEY = "key";
    private static final String CREATED = "created";
    private static final String DESTROYED = "destroyed";

    private static final int READS_OF_ANOTHERS_KEY = 500;
    private static final long BETWEEN_READS = TimeUnit.MILLISECONDS.toNanos(10);

    private final MongoCollection<Document> keys;
    private final MasterKeys masters;

    StoredKeys(MongoDatabase database, MasterKeys masters) {
        this.keys = collection(database);
        this.masters = masters;
        keys.createIndex(ascending(DESTROYED), new IndexOptions().sparse(true));
    }

    static MongoCollection<Document> collection(MongoDatabase database) {
        return database.getCollection("keys")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** The keys of those that have one; empty for those whose key is destroyed. */
    Map<Subject, Optional<SecretKey>> find(Collection<Subject> subjects) {
        var found = new HashMap<Subject, Optional<SecretKey>>();
        var ids = subjects.stream().map(Subject::value).toList();
        for (var stored : keys.find(ids.size() == 1 ? eq(SUBJECT, ids.getFirst()) : in(SUBJECT, ids))) {
            var subject = new Subject(stored.getString(SUBJECT));
            found.put(subject, stored.containsKey(DESTROYED) ? Optional.empty() : Optional.of(key(subject, stored)));
        }
        return found;
    }

    private SecretKey key(Subject subject, Document stored) {
        var master = stored.getString(MASTER);
        var wrapped = stored.get(KEY, Binary.class).getData();
        return masters.find(master)
                .map(known -> new SecretKeySpec(known.unwrap(subject, wrapped), "Generic"))
                .orElseThrow(() -> new MasterKeyException("The key of " + subject + " is wrapped with master key "
                        + master + ", which is not known here"));
    }

    /** The subject's key, which is new unless another process was faster; empty when it was destroyed meanwhile. */
    Optional<SecretKey> create(Subject subject, Instant now) {
        var key = Aes.random(Aes.KEY);
        try {
            keys.insertOne(new Document(SUBJECT, subject.value())
                    .append(MASTER, masters.current().id())
                    .append(KEY, new Binary(masters.current().wrap(subject, key)))
                    .append(CREATED, Date.from(now)));
            return Optional.of(new SecretKeySpec(key, "Generic"));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return anothers(subject);
        }
    }

    /** It is there, but perhaps not on a majority yet. */
    private Optional<SecretKey> anothers(Subject subject) {
        for (int reads = 0; reads < READS_OF_ANOTHERS_KEY; reads++) {
            var found = find(List.of(subject)).get(subject);
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(BETWEEN_READS);
        }
        throw new IllegalStateException("The key of " + subject + " does not reach a majority of the database");
    }

    /** The subjects whose keys were destroyed at a moment or after it. */
    List<Subject> destroyedSince(Instant moment) {
        return keys.find(gte(DESTROYED, Date.from(moment)))
                .map(stored -> new Subject(stored.getString(SUBJECT)))
                .into(new ArrayList<>());
    }

    /** Leaves a tombstone in place of the key, so that nothing makes it anew. */
    void destroy(Subject subject, Instant now) {
        try {
            keys.replaceOne(
                    and(eq(SUBJECT, subject.value()), exists(DESTROYED, false)),
                    new Document(SUBJECT, subject.value()).append(DESTROYED, Date.from(now)),
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // it is destroyed already
        }
    }
}
