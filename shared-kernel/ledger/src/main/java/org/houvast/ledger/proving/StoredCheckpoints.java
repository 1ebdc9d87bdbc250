package org.houvast.ledger.proving;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** The signed checkpoints in the ledger's database, by the size they are of; the last one under a name of its own. */
final class StoredCheckpoints {

    private static final String ID = "_id";
    private static final String NOTE = "note";
    private static final String SIZE = "size";
    private static final String LAST = "last";
    private static final String KEYS = "keys";
    private static final String ROTATIONS = "rotations";

    private final MongoCollection<Document> checkpoints;

    StoredCheckpoints(MongoDatabase database) {
        this.checkpoints = database.getCollection("checkpoints")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** The one that was signed last. */
    Optional<SignedCheckpoint> last() {
        return note(checkpoints.find(eq(ID, LAST)).first());
    }

    /** The one of exactly this size. */
    Optional<SignedCheckpoint> of(long size) {
        return note(checkpoints.find(eq(ID, size)).first());
    }

    /** Those of these sizes, as far as there are any. */
    List<SignedCheckpoint> of(List<Long> sizes) {
        return checkpoints
                .find(in(ID, sizes))
                .map(stored -> SignedCheckpoint.parse(stored.getString(NOTE)))
                .into(new ArrayList<>());
    }

    /** Those of fewer entries than this, the largest first. */
    List<SignedCheckpoint> before(long size, int most) {
        return checkpoints
                .find(and(gte(ID, 0L), lt(ID, size)))
                .sort(descending(ID))
                .limit(most)
                .map(stored -> SignedCheckpoint.parse(stored.getString(NOTE)))
                .into(new ArrayList<>());
    }

    private static Optional<SignedCheckpoint> note(@Nullable Document stored) {
        return Optional.ofNullable(stored).map(found -> SignedCheckpoint.parse(found.getString(NOTE)));
    }

    /** The public keys of the log, the current one first. */
    List<VerifierKey> keys() {
        Document stored = checkpoints.find(eq(ID, KEYS)).first();
        return stored == null
                ? List.of()
                : stored.getList(KEYS, String.class).stream()
                        .map(VerifierKey::parse)
                        .toList();
    }

    /** Keeps the public keys, so that whoever serves them needs no secret. */
    void keepKeys(List<VerifierKey> keys) {
        checkpoints.replaceOne(
                eq(ID, KEYS),
                new Document(ID, KEYS)
                        .append(KEYS, keys.stream().map(VerifierKey::toString).toList()),
                new ReplaceOptions().upsert(true));
    }

    /** How the log's keys gave way to one another, the first rotation first. */
    List<SignedCheckpoint> rotations() {
        Document stored = checkpoints.find(eq(ID, ROTATIONS)).first();
        return stored == null
                ? List.of()
                : stored.getList(ROTATIONS, String.class).stream()
                        .map(SignedCheckpoint::parse)
                        .toList();
    }

    void keepRotation(SignedCheckpoint rotation) {
        List<String> all = new ArrayList<>();
        rotations().forEach(each -> all.add(each.toString()));
        all.add(rotation.toString());
        checkpoints.replaceOne(
                eq(ID, ROTATIONS),
                new Document(ID, ROTATIONS).append(ROTATIONS, all),
                new ReplaceOptions().upsert(true));
    }

    /** Keeps a checkpoint; the first of a size stays. */
    void keep(SignedCheckpoint signed) {
        long size = signed.unverified().size();
        try {
            checkpoints.insertOne(new Document(ID, size).append(NOTE, signed.toString()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        if (last().map(kept -> kept.unverified().size() < size).orElse(true)) {
            checkpoints.replaceOne(
                    eq(ID, LAST),
                    new Document(ID, LAST).append(SIZE, size).append(NOTE, signed.toString()),
                    new ReplaceOptions().upsert(true));
        }
    }
}
