package org.houvast.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.Note;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has only an old key follows it to the new one, and nobody else's. */
class RotationTest {

    private final SampleLog log = SampleLog.of(280);
    private final SignerKey first = log.signer;

    @TempDir
    Path folder;

    private SampleLog grown(SampleLog rotated) {
        for (int i = 0; i < 30; i++) {
            rotated.add("{}");
        }
        return rotated;
    }

    private Run verify(Files export, VerifierKey key) throws IOException {
        Path file = export.write(folder.resolve("export.zip"));
        return Run.of(file.toString(), "--key", key.toString(), "--lang", "en");
    }

    private Files export(SampleLog of, String kind) throws IOException {
        return kind.equals("log") ? of.export() : of.dossier(List.of(), 3, 290);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "dossier"})
    void from_one_key_to_the_next_and_the_one_after(String kind) throws IOException {
        SignerKey second = log.rotate().signer;
        grown(log).rotate();
        Files export = export(grown(log), kind);
        Run followed = verify(export, first.verifier());
        assertThat(followed.code()).as(followed.out() + followed.err()).isEqualTo(Verify.VERIFIED);
        assertThat(followed.out())
                .contains("At 280 entries a trusted key gave way to the key "
                        + second.verifier().hexId())
                .contains("At 310 entries a trusted key gave way to the key "
                        + log.key().hexId())
                .doesNotContain("comparison");
        assertThat(verify(export, second.verifier()).code()).isEqualTo(Verify.VERIFIED);
        Run current = verify(export, log.key());
        assertThat(current.code()).isEqualTo(Verify.VERIFIED);
        assertThat(current.out()).doesNotContain("gave way");
        assertThat(verify(export, SignerKey.generate(SampleLog.ORIGIN).verifier())
                        .code())
                .isEqualTo(Verify.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "dossier"})
    void not_without_the_word_of_the_former_one(String kind) throws IOException {
        Files export = export(grown(log.rotate()), kind).remove("rotations/1");
        assertThat(verify(export, first.verifier()).out()).contains("The checkpoint is not vouched for");
    }

    @Test
    void not_because_somebody_signed_the_same_checkpoint_as_well() throws IOException {
        SignedCheckpoint honest = log.checkpoint();
        log.rotate();
        Note added = Note.sign(honest.unverified().text(), log.signer);
        Files export = grown(log)
                .export()
                .put(
                        "rotations/1",
                        honest + added.toString().substring(added.toString().indexOf('\u2014')));
        Run run = verify(export, first.verifier());
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out())
                .contains("A change of keys does not hold: A checkpoint that names no next key")
                .contains("The checkpoint is not vouched for");
    }

    @Test
    void not_to_a_key_that_was_put_in_the_place_of_the_new_one() throws IOException {
        String honest = log.rotate().key().toString();
        String other = SignerKey.generate(SampleLog.ORIGIN).verifier().toString();
        Files export = grown(log).export().edit("rotations/1", text -> text.replace(honest, other));
        assertThat(verify(export, first.verifier()).out())
                .contains("A change of keys does not hold: The signature of houvast.example/ledger");
    }

    @Test
    void not_to_a_key_that_did_not_sign_itself() throws IOException {
        SignerKey next = SignerKey.generate(SampleLog.ORIGIN);
        String text = KeyRotation.sign(log.checkpoint().unverified(), first, next)
                .unverified()
                .text();
        log.rotate();
        Files export =
                grown(log).export().put("rotations/1", Note.sign(text, first).toString());
        assertThat(verify(export, first.verifier()).out()).contains("did not sign as well");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "dossier"})
    void and_what_the_former_one_signed_must_still_be_so(String kind) throws IOException {
        SampleLog rewritten = SampleLog.of(279).add("{\"another\":1}").rotate();
        SignedCheckpoint rotation = KeyRotation.sign(log.checkpoint().unverified(), first, rewritten.signer);
        Run run = verify(export(grown(rewritten), kind).put("rotations/1", rotation.toString()), first.verifier());
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out()).contains("  ! The log is not the one for which its key gave way at 280 entries");
    }

    @Test
    void and_a_dossier_must_allow_to_see_that_it_is() throws IOException {
        Files export = grown(log.rotate()).dossier(List.of(), 3).remove("consistency/280");
        Run run = verify(export, first.verifier());
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out())
                .contains("  ! This export does not allow a comparison with the checkpoint of 280 entries");
    }

    @Test
    void and_a_rotation_of_other_keys_says_nothing() throws IOException {
        SignerKey stranger = SignerKey.generate(SampleLog.ORIGIN);
        Checkpoint last = log.checkpoint().unverified();
        Files export = log.export()
                .put(
                        "rotations/1",
                        KeyRotation.sign(last, stranger, SignerKey.generate(SampleLog.ORIGIN))
                                .toString());
        Run run = verify(export, first.verifier());
        assertThat(run.code()).as(run.out()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out()).doesNotContain("gave way");
    }

    @Test
    void and_what_is_no_rotation_is_refused() throws IOException {
        assertThat(verify(log.export().put("rotations/1", "nonsense"), first.verifier())
                        .code())
                .isEqualTo(Verify.ALTERED);
    }
}
