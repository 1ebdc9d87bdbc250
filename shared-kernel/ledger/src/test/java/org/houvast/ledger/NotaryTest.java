package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.MerkleRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotaryTest {

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    private List<Hash> leaves() {
        return ledger.proven.entries().from(1, 10_000).stream().map(Entry::leaf).toList();
    }

    @Test
    void signs_for_what_is_durable_and_follows_the_ledger() {
        try (Notary notary = ledger.notary()) {
            assertThat(notary.last()).isEmpty();
            ledger.with(300);
            await().untilAsserted(() -> assertThat(ledger.proofs().size()).isEqualTo(300));
        }
        assertThat(ledger.last().root()).isEqualTo(MerkleRoot.of(leaves()));
        assertThat(ledger.last().origin()).isEqualTo("test.example/ledger");
    }

    @Test
    void every_checkpoint_is_in_the_file_and_in_the_ledger_and_each_begins_with_the_one_before() {
        try (Notary notary = ledger.notary()) {
            LedgerEngine engine = Pages.engine(ledger.database);
            for (int i = 0; i < 5; i++) {
                engine.appendEvents(Noted.loose("entry " + i));
                long size = i + 1L;
                await().untilAsserted(() -> assertThat(notary.last())
                        .hasValueSatisfying(
                                signed -> assertThat(signed.unverified().size()).isEqualTo(size)));
            }
        }
        List<SignedCheckpoint> inFile = new ArrayList<>();
        ledger.file.forEach(inFile::add);
        assertThat(inFile).extracting(signed -> signed.unverified().size()).containsExactly(1L, 2L, 3L, 4L, 5L);
        for (SignedCheckpoint signed : inFile) {
            Proofs.Consistent consistent =
                    ledger.proofs().consistency(signed.unverified().size(), 5);
            consistent.proof().verify(signed.unverified().root(), ledger.last().root());
            assertThat(ledger.database
                            .getCollection("checkpoints")
                            .find(eq("_id", signed.unverified().size()))
                            .first())
                    .containsEntry("note", signed.toString());
        }
    }

    @Test
    void every_entry_is_proven_under_the_last_checkpoint() {
        ledger.with(600).signed();
        Checkpoint signed = ledger.last();
        for (Entry entry : ledger.proven.entries().from(1, 600)) {
            ledger.proofs().proof(entry.position()).verify(entry.bytes(), ledger.keys.verifiers());
            Proofs.Included included = ledger.proofs().inclusion(entry.position(), 600);
            assertThat(included.leaf()).isEqualTo(entry.leaf());
            assertThat(included.root()).isEqualTo(signed.root());
            included.proof().verify(entry.leaf(), signed.root());
        }
    }

    @Test
    void an_entry_far_beyond_the_end_is_not_looked_for() {
        ledger.with(20);
        assertThat(ledger.proven.entries().from(20, 1)).hasSize(1);
        assertThat(ledger.proven.entries().from(21, 1)).isEmpty();
        assertThat(ledger.proven.entries().from(Long.MAX_VALUE / 2, 1)).isEmpty();
    }

    @Test
    void the_proof_of_one_entry_does_not_prove_another() {
        ledger.with(20).signed();
        List<Entry> entries = ledger.proven.entries().from(1, 20);
        assertThatThrownBy(() -> ledger.proofs().proof(7).verify(entries.get(7).bytes(), ledger.keys.verifiers()))
                .hasMessageContaining("root");
    }

    @Test
    void goes_on_after_a_restart_wherever_it_stopped() {
        for (int size : List.of(1, 255, 256, 257, 400)) {
            int more = size - (int) ledger.proofs().size();
            LedgerEngine engine = Pages.engine(ledger.database);
            for (int i = 0; i < more; i++) {
                engine.appendEvents(Noted.loose("entry"));
            }
            ledger.signed();
            assertThat(ledger.last().size()).isEqualTo(size);
            assertThat(ledger.last().root()).isEqualTo(MerkleRoot.of(leaves()));
        }
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void builds_the_tree_anew_when_its_tiles_are_gone() {
        ledger.with(600).signed();
        Checkpoint before = ledger.last();
        ledger.database.getCollection("tiles").drop();
        ledger.with(0).signed();
        assertThat(ledger.last()).isEqualTo(before);
        Pages.engine(ledger.database).appendEvents(Noted.loose("one more"));
        ledger.signed();
        assertThat(ledger.last().root()).isEqualTo(MerkleRoot.of(leaves()));
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void takes_a_checkpoint_that_only_reached_the_file_into_the_ledger() {
        ledger.with(30).signed();
        ledger.database.getCollection("checkpoints").drop();
        ledger.signed();
        assertThat(ledger.last().size()).isEqualTo(30);
    }

    @Test
    void passes_over_a_checkpoint_that_a_crash_left_half_written() throws IOException {
        ledger.with(30).signed();
        Files.writeString(ledger.file.path(), "test.example/ledger\n31\nabc", StandardOpenOption.APPEND);
        Pages.engine(ledger.database).appendEvents(Noted.loose("one more"));
        ledger.signed();
        List<Long> sizes = new ArrayList<>();
        ledger.file.forEach(signed -> sizes.add(signed.unverified().size()));
        assertThat(sizes).containsExactly(30L, 31L);
    }

    @Test
    void does_not_sign_for_a_ledger_that_lost_its_last_entries() {
        ledger.with(30).signed();
        ledger.database.getCollection("commits").deleteMany(gt("_id", 20L));
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(ledger::notary)
                .withMessageContaining("gone");
        ledger.database.getCollection("tiles").drop();
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(ledger::notary)
                .withMessageContaining("a checkpoint of 30 entries was signed");
    }

    @Test
    void does_not_sign_for_a_ledger_that_went_another_way_since() {
        ledger.with(30).signed();
        ledger.database.getCollection("commits").deleteMany(gt("_id", 20L));
        ledger.database.getCollection("tiles").drop();
        LedgerEngine engine = Pages.engine(ledger.database);
        for (int i = 0; i < 20; i++) {
            engine.appendEvents(Noted.loose("instead"));
        }
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(ledger::notary)
                .withMessageContaining("do not agree with the checkpoint");
    }

    @Test
    void does_not_sign_after_a_stranger() {
        ledger.with(30).signed();
        ledger.keys = SigningKeys.generate("test.example/ledger");
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(ledger::notary)
                .withMessageContaining("not signed by a key of this ledger");
    }

    @Test
    void entries_of_another_process_are_signed_for_as_well() {
        try (Notary notary = ledger.notary()) {
            ledger.with(10);
            LedgerEngine elsewhere = Pages.engine(ledger.database);
            elsewhere.appendEvents(Noted.loose("elsewhere"));
            await().untilAsserted(() -> assertThat(notary.last())
                    .hasValueSatisfying(
                            signed -> assertThat(signed.unverified().size()).isEqualTo(11)));
        }
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void does_without_a_checkpoint_while_its_file_cannot_be_written_and_makes_up_for_it() throws IOException {
        try (Notary notary = ledger.notary()) {
            Files.createDirectories(ledger.file.path());
            ledger.with(5);
            assertThat(notary.last()).isEmpty();
            Files.delete(ledger.file.path());
            await().untilAsserted(() -> assertThat(notary.last()).isPresent());
        }
        assertThat(ledger.database
                        .getCollection("checkpoints")
                        .find(eq("_id", 5L))
                        .first())
                .isInstanceOf(Document.class);
    }
}
