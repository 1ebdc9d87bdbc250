package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.BsonSerializationException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Binary;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to what is stored, the audit names it, and on an untouched ledger it finds nothing. */
class TamperingTest {

    private static final int ENTRIES = 700;

    /** Each change is stored and audited, so only some bytes are tried unless all are asked for, with 1. */
    private static final int EVERY = Integer.getInteger("houvast.tampering.every", 7);

    private final SignedLedger ledger;

    TamperingTest(@TempDir Path folder) {
        this.ledger = new SignedLedger(folder);
    }

    @AfterEach
    void drop() {
        ledger.database.drop();
    }

    private MongoCollection<Document> commits() {
        return ledger.database.getCollection("commits");
    }

    private MongoCollection<Document> tiles() {
        return ledger.database.getCollection("tiles");
    }

    /** The commit that holds a position, found by looking back. */
    private Document holding(long position) {
        for (long first = position; first > 0; first--) {
            Document commit = commits().find(eq("_id", first)).first();
            if (commit != null) {
                return commit;
            }
        }
        throw new AssertionError("no commit holds " + position);
    }

    private void replace(Document commit) {
        commits().replaceOne(eq("_id", commit.get("_id")), commit);
    }

    private static Document event(Document commit, long position) {
        return commit.getList("events", Document.class).get((int) (position - commit.getLong("_id")));
    }

    private List<Kind> kinds() {
        return ledger.audited().stream().map(Finding::kind).toList();
    }

    @Test
    void nothing_is_found_in_an_untouched_ledger() {
        ledger.with(ENTRIES).signed();
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void an_altered_payload_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(300);
        byte[] payload = event(commit, 300).get("payload", Binary.class).getData();
        payload[12] ^= 1;
        event(commit, 300).put("payload", new Binary(payload));
        replace(commit);
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position, Finding::eventId)
                .containsExactly(
                        tuple(Kind.ENTRY_ALTERED, 300L, event(commit, 300).getString("id")));
    }

    @Test
    void an_altered_time_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(512);
        event(commit, 512).put("at", Date.from(Instant.EPOCH));
        replace(commit);
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.ENTRY_ALTERED, 512L));
    }

    @Test
    void a_deleted_commit_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(100);
        commits().deleteOne(eq("_id", commit.get("_id")));
        long first = commit.getLong("_id");
        List<Long> missing = new ArrayList<>();
        for (long position = first; position < first + commit.getInteger("count"); position++) {
            missing.add(position);
        }
        assertThat(ledger.audited().stream()
                        .filter(finding -> finding.kind() == Kind.ENTRY_MISSING)
                        .map(Finding::position))
                .containsExactlyElementsOf(missing);
    }

    @Test
    void truncation_is_named() {
        ledger.with(ENTRIES).signed();
        Document last = holding(ENTRIES);
        commits().deleteOne(eq("_id", last.get("_id")));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.TRUNCATED, last.getLong("_id")));
    }

    @Test
    void two_swapped_commits_are_named() {
        ledger.with(ENTRIES).signed();
        Document one = holding(40);
        Document other = other(one);
        long place = one.getLong("_id");
        commits().deleteOne(eq("_id", one.get("_id")));
        commits().deleteOne(eq("_id", other.get("_id")));
        one.put("_id", other.getLong("_id"));
        other.put("_id", place);
        commits().insertMany(List.of(one, other));
        assertThat(ledger.audited().stream()
                        .filter(finding -> finding.kind() == Kind.ENTRY_ALTERED)
                        .map(Finding::position))
                .contains(one.getLong("_id"), other.getLong("_id"));
    }

    private Document other(Document one) {
        for (long position = one.getLong("_id") + 100; position < ENTRIES; position++) {
            Document found = commits().find(eq("_id", position)).first();
            if (found != null && found.getInteger("count").equals(one.getInteger("count"))) {
                return found;
            }
        }
        throw new AssertionError("no other commit has as many entries");
    }

    @Test
    void an_inserted_commit_is_named_wherever_it_is_put() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(60);
        while (commit.getInteger("count") < 2) {
            commit = holding(commit.getLong("_id") - 1);
        }
        Document inside = new Document(holding(1))
                .append("_id", commit.getLong("_id") + 1)
                .append("commit", "inserted")
                .append("keys", List.of("version inserted@0"))
                .append("events", List.of(new Document(event(holding(1), 1)).append("id", "inserted")));
        commits().insertOne(inside);
        assertThat(kinds()).contains(Kind.STRAY_COMMIT);
        commits().deleteOne(eq("commit", "inserted"));
        commits().insertOne(inside.append("_id", "anywhere"));
        assertThat(ledger.audited()).extracting(Finding::kind).containsExactly(Kind.STRAY_COMMIT);
    }

    @Test
    void an_entry_appended_behind_what_was_signed_is_told() {
        ledger.with(20).signed();
        Pages.engine(ledger.database).appendEvents(Noted.loose("later"));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.NOT_YET_SIGNED, 21L));
    }

    @Test
    void any_byte_of_a_commit_that_is_changed_is_named() {
        ledger.with(12).signed();
        MongoCollection<RawBsonDocument> raw = ledger.database.getCollection("commits", RawBsonDocument.class);
        long place = holding(7).getLong("_id");
        RawBsonDocument original = requireNonNull(raw.find(eq("_id", place)).first());
        byte[] bytes = original.getByteBuffer().array().clone();
        List<Object> others = commits().distinct("_id", Long.class).into(new ArrayList<>());
        others.remove(place);
        int stored = 0;
        for (int at = 0; at < bytes.length; at += EVERY) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            raw.deleteOne(eq("_id", place));
            // a server may read a length more leniently than it was written, and then stores what was there before
            if (inserts(raw, changed)
                    && !original.equals(raw.find(eq("_id", place)).first())) {
                stored++;
                assertThat(ledger.audited())
                        .as("byte %d of %d", at, bytes.length)
                        .anyMatch(finding -> finding.kind().isAlteration());
            }
            raw.deleteMany(nin("_id", others));
            raw.insertOne(original);
        }
        assertThat(stored).as("changes that the server stores").isGreaterThan(bytes.length / EVERY / 3);
        assertThat(ledger.audited()).isEmpty();
    }

    private static boolean inserts(MongoCollection<RawBsonDocument> commits, byte[] bytes) {
        try {
            commits.insertOne(new RawBsonDocument(bytes));
            return true;
        } catch (MongoException | BsonSerializationException | IllegalArgumentException refused) {
            return false; // no document any more, or one that the server does not take
        }
    }

    @Test
    void an_altered_tile_is_named_and_the_entries_are_not_blamed() {
        ledger.with(ENTRIES).signed();
        Document tile = requireNonNull(tiles().find(eq("_id", "tile/0/001")).first());
        byte[] hashes = tile.get("hashes", Binary.class).getData();
        hashes[5 * Hash.LENGTH] ^= 1;
        tiles().replaceOne(eq("_id", "tile/0/001"), tile.append("hashes", new Binary(hashes)));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.TILE_ALTERED, 257L));
    }

    @Test
    void an_altered_upper_tile_is_named() {
        ledger.with(ENTRIES).signed();
        Document edge = requireNonNull(tiles().find(eq("_id", "edge")).first());
        Document upper = edge.getList("tiles", Document.class).stream()
                .filter(tile -> tile.getString("_id").startsWith("tile/1/"))
                .findFirst()
                .orElseThrow();
        byte[] hashes = upper.get("hashes", Binary.class).getData();
        hashes[0] ^= 1;
        upper.append("hashes", new Binary(hashes));
        tiles().replaceOne(eq("_id", "edge"), edge);
        assertThat(ledger.audited())
                .extracting(Finding::kind)
                .contains(Kind.TILE_ALTERED)
                .doesNotContain(Kind.ENTRY_ALTERED);
    }

    @Test
    void a_lost_tile_is_made_again_from_its_entries() {
        ledger.with(ENTRIES).signed();
        Document tile = tiles().find(eq("_id", "tile/0/000")).first();
        tiles().deleteOne(eq("_id", "tile/0/000"));
        assertThat(kinds()).containsExactly(Kind.TILE_REBUILT);
        assertThat(tiles().find(eq("_id", "tile/0/000")).first()).isEqualTo(tile);
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void an_entry_altered_together_with_its_tile_is_found() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(300);
        event(commit, 300).put("type", "test.other");
        replace(commit);
        Document tile = requireNonNull(tiles().find(eq("_id", "tile/0/001")).first());
        byte[] hashes = tile.get("hashes", Binary.class).getData();
        ledger.proven.entries().from(300, 1).getFirst().leaf().copyTo(hashes, 300 - 257);
        tiles().replaceOne(eq("_id", "tile/0/001"), tile.append("hashes", new Binary(hashes)));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.ENTRY_ALTERED, 257L));
    }

    @Test
    void a_checkpoint_by_another_key_is_named() {
        ledger.with(ENTRIES).signed();
        SigningKeys stranger = SigningKeys.generate("test.example/ledger");
        Hash root = ledger.proofs().inclusion(1, 500).root();
        SignedCheckpoint forged =
                SignedCheckpoint.sign(new Checkpoint("test.example/ledger", 500, root), stranger.current());
        ledger.database
                .getCollection("checkpoints")
                .insertOne(new Document("_id", 500L).append("note", forged.toString()));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.CHECKPOINT_ALTERED, 500L));
    }

    @Test
    void a_commit_that_says_another_latest_time_is_named() {
        ledger.with(20).signed();
        Document commit = holding(20);
        replace(commit.append(
                "latest", Date.from(commit.getDate("latest").toInstant().plusMillis(1))));
        assertThat(kinds()).containsExactly(Kind.COMMIT_MALFORMED);
    }

    @Test
    void a_commit_that_holds_more_than_a_commit_does_is_named() {
        ledger.with(20).signed();
        replace(holding(7).append("more", 1));
        assertThat(kinds()).containsExactly(Kind.COMMIT_MALFORMED);
    }

    @Test
    void a_checkpoint_of_another_tree_is_named_though_the_right_key_signed_it() throws IOException {
        ledger.with(20).signed();
        Hash root = ledger.proofs().inclusion(1, 7).root();
        SignedCheckpoint other =
                SignedCheckpoint.sign(new Checkpoint("test.example/ledger", 11, root), ledger.keys.current());
        MongoCollection<Document> checkpoints = ledger.database.getCollection("checkpoints");
        checkpoints.insertOne(new Document("_id", 11L).append("note", other.toString()));
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.CHECKPOINT_ALTERED, 11L));
        checkpoints.deleteOne(eq("_id", 11L));
        Files.writeString(ledger.file.path(), other + "--------\n", StandardOpenOption.APPEND);
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.CHECKPOINT_ALTERED, 11L));
    }

    @Test
    void an_altered_change_of_keys_is_named() {
        ledger.with(20).signed();
        SigningKeys former = ledger.keys;
        ledger.keys = former.rotated();
        ledger.proven.handover(ledger.file).run(former, ledger.keys);
        assertThat(ledger.audited()).isEmpty();
        String other = former.rotated().current().verifier().toString();
        MongoCollection<Document> checkpoints = ledger.database.getCollection("checkpoints");
        Document stored =
                requireNonNull(checkpoints.find(eq("_id", "rotations")).first());
        String note = stored.getList("rotations", String.class).getFirst();
        String altered = note.replace(ledger.keys.current().verifier().toString(), other);
        checkpoints.replaceOne(eq("_id", "rotations"), stored.append("rotations", List.of(altered)));
        assertThat(ledger.audited()).isNotEmpty().allMatch(found -> found.kind() == Kind.CHECKPOINT_ALTERED);
    }

    @Test
    void an_entry_altered_where_the_checkpoints_were_taken_out_of_the_database_is_named() {
        ledger.with(ENTRIES).signed();
        Document commit = holding(300);
        event(commit, 300).put("type", "test.other");
        replace(commit);
        ledger.database.getCollection("checkpoints").drop();
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .contains(tuple(Kind.ENTRY_ALTERED, 300L));
    }

    @Test
    void a_version_that_does_not_follow_the_one_before_it_is_named() {
        ledger.with(20);
        Pages.engine(ledger.database).appendEvents(Noted.in("leaping", 1));
        ledger.signed();
        assertThat(ledger.audited())
                .extracting(Finding::kind, Finding::position)
                .containsExactly(tuple(Kind.OUT_OF_ORDER, 21L));
    }
}
