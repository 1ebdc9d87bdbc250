package org.houvast.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sigstore.rekor.client.Checkpoints;
import dev.sigstore.rekor.client.RekorEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints as C2SP tlog-checkpoint has them. */
class CheckpointTest {

    private static final String ORIGIN = "houvast.example/ledger";
    private static final Hash ROOT = Sha256.of(new byte[] {1, 2, 3});
    private static final SignerKey KEY = SignerKey.generate(ORIGIN);
    private static final SignerKey NEXT = SignerKey.generate(ORIGIN);
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 20_852_163, ROOT);

    @Test
    void its_text_is_origin_size_and_root() {
        assertThat(CHECKPOINT.text()).isEqualTo("houvast.example/ledger\n20852163\n" + ROOT.base64() + "\n");
        assertThat(Checkpoint.parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @Test
    void the_one_of_the_specification_is_read() {
        var read = SignedCheckpoint.parse("""
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

                \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
                """);
        assertThat(read.unverified())
                .isEqualTo(new Checkpoint(
                        "example.com/behind-the-sofa",
                        20_852_163,
                        Hash.parse("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")));
    }

    @Test
    void further_lines_are_kept() {
        Checkpoint more = new Checkpoint(ORIGIN, 0, Sha256.emptyRoot(), List.of("one", "two words"));
        assertThat(Checkpoint.parse(more.text())).isEqualTo(more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n1\n",
                "a\n1\nROOT",
                "\n1\nROOT\n",
                "a\n01\nROOT\n",
                "a\n-1\nROOT\n",
                "a\n+1\nROOT\n",
                "a\n\nROOT\n",
                "a\n9223372036854775808\nROOT\n",
                "a\n1\nROOT=\n",
                "a\n1\nAAAA\n",
                "a\n1\nROOT\n\n",
                "a\n1\nROOT\n\nx\n",
                "a\n1 \nROOT\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> Checkpoint.parse(text.replace("ROOT", ROOT.base64())));
    }

    @Nested
    class Signed {

        private static void fails(Flaw flaw, SignedCheckpoint signed, SignerKey... trusted) {
            List<VerifierKey> keys =
                    Arrays.stream(trusted).map(SignerKey::verifier).toList();
            assertThatExceptionOfType(NotProvenException.class)
                    .isThrownBy(() -> signed.verify(keys))
                    .satisfies(refused -> assertThat(refused.flaw()).isEqualTo(flaw));
        }

        @Test
        void it_survives_its_text_and_is_verified() {
            SignedCheckpoint signed = SignedCheckpoint.sign(CHECKPOINT, KEY);
            SignedCheckpoint read = SignedCheckpoint.parse(signed.toString());
            assertThat(read).isEqualTo(signed);
            assertThat(read.verify(List.of(KEY.verifier()))).isEqualTo(CHECKPOINT);
        }

        @Test
        void by_another_key_it_is_refused() {
            fails(Flaw.UNKNOWN_KEY, SignedCheckpoint.sign(CHECKPOINT, KEY), NEXT);
        }

        @Test
        void after_a_change_of_keys_the_old_ones_are_still_verified() {
            List<VerifierKey> keys = List.of(KEY.verifier(), NEXT.verifier());
            assertThat(SignedCheckpoint.sign(CHECKPOINT, KEY).verify(keys)).isEqualTo(CHECKPOINT);
            assertThat(SignedCheckpoint.sign(CHECKPOINT, NEXT).verify(keys)).isEqualTo(CHECKPOINT);
            SignedCheckpoint byBoth = SignedCheckpoint.sign(CHECKPOINT, KEY, NEXT);
            assertThat(byBoth.verify(List.of(NEXT.verifier()))).isEqualTo(CHECKPOINT);
            assertThat(byBoth.verify(List.of(KEY.verifier()))).isEqualTo(CHECKPOINT);
        }

        @Test
        void the_key_of_another_log_does_not_vouch_for_this_one() {
            SignerKey other = SignerKey.generate("other.example/ledger");
            fails(Flaw.OTHER_LOG, SignedCheckpoint.sign(CHECKPOINT, other), other);
            assertThat(SignedCheckpoint.sign(CHECKPOINT, other, KEY).verify(List.of(other.verifier(), KEY.verifier())))
                    .isEqualTo(CHECKPOINT);
        }

        @Test
        void with_another_size_it_is_refused() {
            String note = SignedCheckpoint.sign(CHECKPOINT, KEY).toString().replace("20852163", "20852164");
            fails(Flaw.BAD_SIGNATURE, SignedCheckpoint.parse(note), KEY);
        }
    }

    /** Read by sigstore, checked with Bouncy Castle's Ed25519: no line of ours, none of the JDK's. */
    @Test
    void others_read_and_verify_what_was_signed_here() throws Exception {
        RekorEntry.Checkpoint read =
                Checkpoints.from(SignedCheckpoint.sign(CHECKPOINT, KEY).toString());
        assertThat(read.getOrigin()).isEqualTo(ORIGIN);
        assertThat(read.getSize()).isEqualTo(20_852_163);
        assertThat(read.getBase64Hash()).isEqualTo(ROOT.base64());
        RekorEntry.CheckpointSignature signature = read.getSignatures().getFirst();
        assertThat(signature.getIdentity()).isEqualTo(ORIGIN);
        assertThat(HexFormat.of().formatHex(signature.getKeyHint()))
                .isEqualTo(KEY.verifier().hexId());
        byte[] key = Base64.getDecoder().decode(KEY.verifier().toString().split("\\+", 3)[2]);
        Ed25519Signer check = new Ed25519Signer();
        check.init(false, new Ed25519PublicKeyParameters(key, 1));
        byte[] text = read.getSignedData().getBytes(StandardCharsets.UTF_8);
        check.update(text, 0, text.length);
        assertThat(check.verifySignature(signature.getSignature())).isTrue();
    }
}
