package org.houvast.proof.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.houvast.proof.Hash;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;
import org.junit.jupiter.api.Test;

/** The former key vouches for the next one. */
class KeyRotationTest {

    private static final SignerKey FORMER = SignerKey.generate("houvast.example/log");
    private static final SignerKey NEXT = SignerKey.generate("houvast.example/log");
    private static final Checkpoint LAST =
            new Checkpoint("houvast.example/log", 7, Hash.parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

    private final SignedCheckpoint rotation = KeyRotation.sign(LAST, FORMER, NEXT);

    @Test
    void it_is_a_checkpoint_that_names_the_next_key_and_is_signed_by_both() {
        assertThat(rotation.toString().lines())
                .startsWith(
                        "houvast.example/log",
                        "7",
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "next-key " + NEXT.verifier(),
                        "")
                .hasSize(7);
        SignedCheckpoint read = SignedCheckpoint.parse(rotation.toString());
        assertThat(KeyRotation.verify(read, List.of(FORMER.verifier()))).isEqualTo(NEXT.verifier());
        assertThat(read.verify(List.of(FORMER.verifier())).root()).isEqualTo(LAST.root());
        assertThat(read.verify(List.of(NEXT.verifier())).size()).isEqualTo(7);
    }

    @Test
    void another_implementation_finds_both_signatures_over_the_text_with_the_next_key_in_it() {
        String note = rotation.toString();
        byte[] text = note.substring(0, note.indexOf("\n\n") + 1).getBytes(UTF_8);
        List<String> lines = note.lines().skip(5).toList();
        assertThat(bouncyCastleVerifies(FORMER.verifier(), text, lines.getFirst()))
                .isTrue();
        assertThat(bouncyCastleVerifies(NEXT.verifier(), text, lines.getLast())).isTrue();
        byte[] without = LAST.text().getBytes(UTF_8);
        assertThat(bouncyCastleVerifies(FORMER.verifier(), without, lines.getFirst()))
                .isFalse();
    }

    private static boolean bouncyCastleVerifies(VerifierKey key, byte[] text, String line) {
        byte[] typed = Base64.getDecoder().decode(key.toString().split("\\+", 3)[2]);
        byte[] signature = Base64.getDecoder().decode(line.split(" ", -1)[2]);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(typed, 1));
        signer.update(text, 0, text.length);
        return signer.verifySignature(Arrays.copyOfRange(signature, 4, signature.length));
    }

    @Test
    void nobody_is_followed_whom_the_former_key_does_not_name() {
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() -> KeyRotation.verify(
                        rotation, List.of(SignerKey.generate(LAST.origin()).verifier())));
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() ->
                        KeyRotation.verify(SignedCheckpoint.sign(LAST, FORMER, NEXT), List.of(FORMER.verifier())));
        assertThat(KeyRotation.nextKey(LAST)).isEmpty();
    }

    @Test
    void a_key_of_another_log_is_not_vouched_for() {
        SignerKey other = SignerKey.generate("houvast.example/other");
        assertThatIllegalArgumentException().isThrownBy(() -> KeyRotation.sign(LAST, FORMER, other));
        Checkpoint names = new Checkpoint(LAST.origin(), 7, LAST.root(), List.of("next-key " + other.verifier()));
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() ->
                        KeyRotation.verify(SignedCheckpoint.sign(names, FORMER, other), List.of(FORMER.verifier())))
                .withMessageContaining("houvast.example/other");
    }

    @Test
    void two_next_keys_are_one_too_many() {
        String line = "next-key " + NEXT.verifier();
        Checkpoint names = new Checkpoint(LAST.origin(), 7, LAST.root(), List.of(line, line));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> KeyRotation.nextKey(names));
    }
}
