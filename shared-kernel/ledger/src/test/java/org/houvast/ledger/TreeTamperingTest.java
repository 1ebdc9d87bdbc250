package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is done to the tiles and the checkpoints, the audit names it. */
class TreeTamperingTest {

    private static final int ENTRIES = 700;

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    private MongoCollection<Document> tiles() {
        return ledger.database.getCollection("tiles");
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
        assertThat(ledger.kinds()).containsExactly(Kind.TILE_REBUILT);
        assertThat(tiles().find(eq("_id", "tile/0/000")).first()).isEqualTo(tile);
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void an_entry_altered_together_with_its_tile_is_found() {
        ledger.with(ENTRIES).signed();
        Document commit = ledger.holding(300);
        SignedLedger.event(commit, 300).put("type", "test.other");
        ledger.replace(commit);
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
    void a_last_checkpoint_by_another_key_is_named_and_nothing_is_held_against_it() {
        ledger.with(20).signed();
        SigningKeys stranger = SigningKeys.generate("test.example/ledger");
        Hash root = ledger.proofs().inclusion(1, 7).root();
        SignedCheckpoint forged =
                SignedCheckpoint.sign(new Checkpoint("test.example/ledger", 40, root), stranger.current());
        ledger.database
                .getCollection("checkpoints")
                .replaceOne(
                        eq("_id", "last"),
                        new Document("_id", "last").append("size", 40L).append("note", forged.toString()));
        assertThat(ledger.kinds()).containsExactly(Kind.CHECKPOINT_ALTERED);
    }

    @Test
    void a_signature_altered_after_an_audit_has_checked_it_is_named_by_the_same_audit() {
        ledger.with(20).signed();
        Audit audit = ledger.proven.audit(ledger.keys::verifiers, null);
        assertThat(audit.step(Audit.Mark.START).findings()).isEmpty();
        var checkpoints = ledger.database.getCollection("checkpoints");
        Document last = requireNonNull(checkpoints.find(eq("_id", "last")).first());
        String note = last.getString("note");
        int inSignature = note.length() - 20;
        char other = note.charAt(inSignature) == 'A' ? 'B' : 'A';
        String altered = note.substring(0, inSignature) + other + note.substring(inSignature + 1);
        checkpoints.replaceOne(eq("_id", "last"), last.append("note", altered));
        assertThat(audit.step(Audit.Mark.START).findings())
                .extracting(Finding::kind)
                .contains(Kind.CHECKPOINT_ALTERED);
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
}
