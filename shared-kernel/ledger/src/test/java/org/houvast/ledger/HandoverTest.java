package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One signing key gives way to the next. */
class HandoverTest {

    @RegisterExtension
    final SignedLedger ledger = new SignedLedger();

    @Test
    void a_new_key_signs_on_and_what_the_former_one_signed_stays_verifiable() {
        ledger.with(30).signed();
        SignedCheckpoint before = ledger.proofs().checkpoint().orElseThrow();
        ledger.keys = ledger.keys.rotated();
        Pages.engine(ledger.database).appendEvents(Noted.loose("one more"));
        ledger.signed();
        SignedCheckpoint after = ledger.proofs().checkpoint().orElseThrow();
        assertThat(before.verify(ledger.keys.verifiers()).size()).isEqualTo(30);
        assertThat(after.verify(List.of(ledger.keys.current().verifier())).size())
                .isEqualTo(31);
        assertThat(ledger.proofs().keys()).isEqualTo(ledger.keys.verifiers());
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void the_former_key_vouches_for_the_next_one_inside_and_outside_the_ledger() {
        ledger.with(30).signed();
        SigningKeys former = ledger.keys;
        ledger.keys = former.rotated();
        SignedCheckpoint rotation =
                ledger.proven.handover(ledger.file).run(former, ledger.keys).orElseThrow();
        assertThat(KeyRotation.verify(rotation, List.of(former.current().verifier())))
                .isEqualTo(ledger.keys.current().verifier());
        assertThat(ledger.proofs().rotations()).containsExactly(rotation);
        assertThat(ledger.file.last()).hasValue(rotation);
        Pages.engine(ledger.database).appendEvents(Noted.loose("one more"));
        ledger.signed();
        assertThat(ledger.last().size()).isEqualTo(31);
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void the_former_key_vouches_over_the_last_checkpoint_where_the_ledger_lacks_it() {
        ledger.with(3).signed();
        var checkpoints = ledger.database.getCollection("checkpoints");
        Document before = requireNonNull(checkpoints.find(eq("_id", "last")).first());
        Pages.engine(ledger.database).appendEvents(Noted.loose("one more"));
        ledger.signed();
        checkpoints.replaceOne(eq("_id", "last"), before);
        SigningKeys former = ledger.keys;
        assertThat(ledger.proven.handover(ledger.file).run(former, former.rotated()))
                .hasValueSatisfying(
                        rotation -> assertThat(rotation.unverified().size()).isEqualTo(4));
    }

    @Test
    void of_two_rotations_without_an_entry_between_them_both_are_kept() {
        ledger.with(3).signed();
        for (int i = 0; i < 2; i++) {
            SigningKeys former = ledger.keys;
            ledger.keys = former.rotated();
            ledger.proven.handover(ledger.file).run(former, ledger.keys);
        }
        assertThat(ledger.proofs().rotations()).hasSize(2);
        assertThat(ledger.audited()).isEmpty();
        ledger.signed();
        assertThat(ledger.audited()).isEmpty();
    }

    @Test
    void a_key_that_signed_nothing_vouches_for_nobody() {
        assertThat(ledger.proven.handover(ledger.file).run(ledger.keys, ledger.keys.rotated()))
                .isEmpty();
    }

    @Test
    void a_stranger_does_not_take_over() {
        ledger.with(3).signed();
        SigningKeys stranger = SigningKeys.generate("test.example/ledger");
        assertThatExceptionOfType(LedgerAlteredException.class)
                .isThrownBy(() -> ledger.proven.handover(ledger.file).run(stranger, stranger.rotated()));
        assertThat(ledger.proofs().rotations()).isEmpty();
    }

    @Test
    void keys_survive_their_file_and_only_their_owner_reads_it() throws IOException {
        SigningKeys keys = ledger.keys.rotated();
        Path file = ledger.folder.resolve("keys").resolve("signing.key");
        keys.write(file);
        assertThat(SigningKeys.read(file).verifiers()).isEqualTo(keys.verifiers());
        assertThat(SigningKeys.read(file).current().secret())
                .isEqualTo(keys.current().secret());
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(keys.toString()).doesNotContain("PRIVATE");
    }
}
