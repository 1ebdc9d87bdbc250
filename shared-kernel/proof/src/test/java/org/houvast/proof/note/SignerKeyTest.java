package org.houvast.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.houvast.proof.Base64Text;
import org.houvast.proof.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and signatures, against the vectors of RFC 8032 section 7.1 and the well-known keys of Go's note package. */
class SignerKeyTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String GO_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String GO_SIGNATURE = """

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                + "d25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                + "387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                + "4a7c15e9716ed28dc027beceea1ec40a"
    })
    void a_seed_gives_the_public_key_and_the_signatures_of_rfc_8032(
            String seed, String publicKey, String message, String signature) {
        var pair = Ed25519.pairOf(HEX.parseHex(seed));
        assertThat(HEX.formatHex(Ed25519.bytesOf(pair.getPublic()))).isEqualTo(publicKey);
        assertThat(HEX.formatHex(Ed25519.sign(pair, HEX.parseHex(message)))).isEqualTo(signature);
        assertThat(Ed25519.verifies(HEX.parseHex(publicKey), HEX.parseHex(message), HEX.parseHex(signature)))
                .isTrue();
    }

    @Test
    void the_keys_of_the_go_documentation_are_read_and_written() {
        String secret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
        SignerKey key = SignerKey.parse(secret);
        assertThat(key.verifier())
                .hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
                .isEqualTo(VerifierKey.parse(key.verifier().toString()));
        assertThat(key.secret()).isEqualTo(secret);
        assertThat(Note.sign(GO_TEXT, key)).hasToString(GO_TEXT + GO_SIGNATURE);
    }

    @Test
    void a_new_key_is_another_each_time_and_survives_its_text() {
        SignerKey key = SignerKey.generate("houvast.example/ledger");
        assertThat(SignerKey.generate("houvast.example/ledger").secret()).isNotEqualTo(key.secret());
        assertThat(SignerKey.parse(key.secret()).verifier()).isEqualTo(key.verifier());
    }

    @Test
    void a_signing_key_never_shows_its_seed() {
        SignerKey key = SignerKey.generate("ledger");
        // Base64 has a plus of its own: what follows the fourth plus, and not the last, is the seed.
        String seed = key.secret().split("\\+", 5)[4];
        assertThat(seed).hasSizeGreaterThan(40);
        assertThat(key.toString()).doesNotContain(seed);
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> SignerKey.parse("PRIVATE+KEY+ledger+00000000+" + seed))
                .withMessageNotContaining(seed);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "ledger",
        "ledger+0123456+AAAA",
        "ledger+0123456g+AAAA",
        "ledger+c74f20a3+",
        "ledger+c74f20a3+AA==",
        "Ledger+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    })
    void what_is_no_key_is_refused(String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> VerifierKey.parse(text));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> SignerKey.parse("PRIVATE+KEY+" + text));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> SignerKey.parse(text));
    }

    @Test
    void the_id_is_the_start_of_a_hash_of_name_and_key() throws Exception {
        VerifierKey key = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        digest.update("PeterNeumann\n".getBytes(StandardCharsets.UTF_8));
        byte[] hash = digest.digest(Base64Text.decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"));
        assertThat(key.hexId()).isEqualTo(HEX.formatHex(hash, 0, 4));
    }
}
