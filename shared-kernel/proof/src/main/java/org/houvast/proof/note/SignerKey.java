package org.houvast.proof.note;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.houvast.proof.MalformedException;

/**
 * A key that signs notes. Its text form {@code PRIVATE+KEY+<name>+<id>+<base64(0x01 || seed)>} is a secret and is given
 * by {@link #secret} alone.
 */
public final class SignerKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyPair pair;
    private final VerifierKey verifier;

    private SignerKey(String name, byte[] seed) {
        this.seed = seed;
        this.pair = Ed25519.pairOf(seed);
        this.verifier = VerifierKey.of(name, Ed25519.bytesOf(pair.getPublic()));
    }

    /** A new key, drawn from the platform's secure random numbers. */
    public static SignerKey generate(String name) {
        return new SignerKey(KeyName.checked(name), Ed25519.newSeed());
    }

    /**
     * Reads the text form.
     *
     * @throws MalformedException when it is not one, or its id is not that of the key; the message holds nothing of it
     */
    public static SignerKey parse(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new MalformedException("A signing key begins with " + PREFIX);
        }
        KeyText key = KeyText.parse(secret.substring(PREFIX.length()));
        SignerKey signer = new SignerKey(key.name(), key.key());
        if (signer.verifier.id() != key.id()) {
            throw new MalformedException("The id of the signing key does not fit its name and its bytes");
        }
        return signer;
    }

    /** The text form, which whoever has it can sign with. */
    public String secret() {
        return PREFIX + new KeyText(verifier.name(), verifier.id(), seed).text();
    }

    /** The key that its signatures are checked with. */
    public VerifierKey verifier() {
        return verifier;
    }

    NoteSignature sign(String text) {
        byte[] signature = Ed25519.sign(pair, text.getBytes(StandardCharsets.UTF_8));
        return NoteSignature.of(verifier.name(), verifier.id(), signature);
    }

    /** The verifier's text form: never the secret. */
    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
