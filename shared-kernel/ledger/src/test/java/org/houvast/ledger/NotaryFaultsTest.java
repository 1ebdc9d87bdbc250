package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.MerkleRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a notary must not sign, whatever it is told and whatever was done to what it goes by. */
class NotaryFaultsTest {

    private static final Duration NEVER_BY_ITSELF = Duration.ofHours(1);

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    private Hash rootOf(int entries) {
        return MerkleRoot.of(ledger.proven.entries().from(1, entries).stream()
                .map(Entry::leaf)
                .toList());
    }

    private void more(int entries) {
        LedgerEngine engine = Pages.engine(ledger.database);
        for (int i = 0; i < entries; i++) {
            engine.appendEvents(Noted.loose("more"));
        }
        engine.close();
    }

    private void refuses(String because) {
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(ledger::notary)
                .withMessageContaining(because);
    }

    @Test
    void does_not_sign_for_what_stands_beyond_a_hole() {
        ledger.with(10);
        ByHand.insert(ledger.database, 12, "beyond the hole");
        ledger.signed();
        assertThat(ledger.last().size()).isEqualTo(10);
        assertThat(ledger.last().root()).isEqualTo(rootOf(10));
    }

    @Test
    void takes_in_what_comes_before_the_entries_that_it_is_told_of_first() {
        try (Notary notary = ledger.proven.notary(ledger.keys, ledger.file, NEVER_BY_ITSELF)) {
            ledger.with(10);
            List<Entry> later = ledger.proven.entries().from(6, 5);
            assertThat(later).hasSize(5);
            notary.recorded(() -> later, 0);
        }
        assertThat(ledger.last().size()).isEqualTo(10);
        assertThat(ledger.last().root()).isEqualTo(rootOf(10));
    }

    @Test
    void does_not_sign_where_the_whole_database_was_taken_back_and_only_the_file_outside_knows_of_it() {
        ledger.with(20).signed();
        var checkpoints = ledger.database.getCollection("checkpoints");
        Document before = requireNonNull(checkpoints.find(eq("_id", "last")).first());
        more(10);
        ledger.signed();
        ledger.database.getCollection("commits").deleteMany(gt("_id", 20L));
        ledger.database.getCollection("tiles").drop();
        checkpoints.deleteOne(eq("_id", 30L));
        checkpoints.replaceOne(eq("_id", "last"), before);
        refuses("a checkpoint of 30 entries was signed");
    }

    @Test
    void does_not_sign_where_the_end_of_the_ledger_was_taken_away_together_with_the_file_outside() throws IOException {
        ledger.with(30).signed();
        ledger.database.getCollection("commits").deleteMany(gt("_id", 20L));
        ledger.database.getCollection("tiles").drop();
        Files.delete(ledger.file.path());
        refuses("a checkpoint of 30 entries was signed");
    }

    @Test
    void what_the_file_outside_does_not_have_is_not_in_the_ledger_either() throws IOException {
        try (Notary notary = ledger.proven.notary(ledger.keys, ledger.file, NEVER_BY_ITSELF)) {
            Files.createDirectories(ledger.file.path());
            ledger.with(5);
            assertThat(notary.last()).isEmpty();
        }
        assertThat(ledger.proofs().checkpoint()).isEmpty();
    }

    @Test
    void does_not_sign_after_a_checkpoint_of_another_log_though_its_key_is_known() throws IOException {
        ledger.with(3);
        SigningKeys other = SigningKeys.generate("test.example/other");
        ledger.keys =
                new SigningKeys(ledger.keys.current(), List.of(other.current().verifier()));
        SignedCheckpoint foreign = SignedCheckpoint.sign(new Checkpoint(other.origin(), 3, rootOf(3)), other.current());
        Files.writeString(ledger.file.path(), foreign + "--------\n");
        refuses("another log");
    }
}
