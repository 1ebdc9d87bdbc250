package org.houvast.proof.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.StoredTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof that stands alone: C2SP tlog-proof. */
class TlogProofTest {

    private static final List<byte[]> ENTRIES = IntStream.range(0, 100)
            .mapToObj(i -> ("entry " + i).getBytes(UTF_8))
            .toList();
    private static final List<Hash> LEAVES = ENTRIES.stream().map(Sha256::leaf).toList();
    private static final SignerKey KEY = SignerKey.generate("houvast.example/ledger");
    private static final List<VerifierKey> TRUSTED = List.of(KEY.verifier());
    private static final SignedCheckpoint CHECKPOINT =
            SignedCheckpoint.sign(new Checkpoint("houvast.example/ledger", 100, MerkleRoot.of(LEAVES)), KEY);

    private static TlogProof proof(int index) {
        byte[] tile = new byte[100 * Hash.LENGTH];
        IntStream.range(0, 100).forEach(i -> LEAVES.get(i).copyTo(tile, i));
        InclusionProof inclusion = new StoredTree(asked -> java.util.Optional.of(tile), 100).inclusion(index, 100);
        return TlogProof.of(inclusion, CHECKPOINT);
    }

    private static void fails(Flaw flaw, TlogProof proof, byte[] entry, List<VerifierKey> trusted) {
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() -> proof.verify(entry, trusted))
                .satisfies(refused -> assertThat(refused.flaw()).isEqualTo(flaw));
    }

    @Test
    void it_proves_its_entry_after_a_journey_as_text() {
        for (int index = 0; index < 100; index++) {
            TlogProof read = TlogProof.parse(proof(index).toString());
            assertThat(read).isEqualTo(proof(index));
            assertThat(read.verify(ENTRIES.get(index), TRUSTED)).isEqualTo(CHECKPOINT.unverified());
        }
    }

    @Test
    void it_begins_as_the_specification_says() {
        assertThat(proof(42).toString().lines().limit(3))
                .containsExactly(
                        "c2sp.org/tlog-proof@v1", "index 42", LEAVES.get(43).base64());
        assertThat(proof(42).toString()).endsWith("=\n\n" + CHECKPOINT);
    }

    @Test
    void it_proves_no_other_entry() {
        fails(Flaw.ROOT_DIFFERS, proof(42), ENTRIES.get(43), TRUSTED);
        fails(Flaw.ROOT_DIFFERS, proof(42), "entry 42 ".getBytes(UTF_8), TRUSTED);
    }

    @Test
    void it_proves_nothing_without_a_trusted_key() {
        fails(Flaw.UNKNOWN_KEY, proof(42), ENTRIES.get(42), List.of());
        fails(
                Flaw.UNKNOWN_KEY,
                proof(42),
                ENTRIES.get(42),
                List.of(SignerKey.generate("x").verifier()));
    }

    @Test
    void it_proves_nothing_outside_its_checkpoint() {
        var outside = new TlogProof(null, 100, List.of(), CHECKPOINT);
        fails(Flaw.OUT_OF_RANGE, outside, ENTRIES.get(42), TRUSTED);
        var ofAnotherSize = new InclusionProof(42, 99, List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> TlogProof.of(ofAnotherSize, CHECKPOINT));
    }

    @Test
    void bytes_that_nobody_vouches_for_may_come_along() {
        String text = proof(42).toString().replace("\nindex", "\nextra AAEC\nindex");
        TlogProof read = TlogProof.parse(text);
        assertThat(read.extra()).isEqualTo("AAEC");
        assertThat(read).hasToString(text);
        assertThat(read.verify(ENTRIES.get(42), TRUSTED)).isEqualTo(CHECKPOINT.unverified());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index 42|index 042",
                "index 42|index -1",
                "index 42|index",
                "index 42|Index 42",
                "index 42\n|",
                "@v1|@v2",
                "\nindex 42|\nextra !\nindex 42",
                "index 42|index 42\nextra AAEC",
                "index 42|index 42\nAAAA",
                "\n\nhouvast|\nhouvast"
            })
    void what_is_no_proof_is_refused(String change) {
        String[] parts = change.split("\\|", -1);
        String text = proof(42).toString();
        assertThat(text).contains(parts[0]);
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> TlogProof.parse(text.replace(parts[0], parts[1])));
    }
}
