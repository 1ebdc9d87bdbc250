package org.houvast.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.houvast.proof.MalformedException;

/**
 * A key that signatures are checked with, in the text form {@code <name>+<id>+<base64(0x01 || public key)>} (a
 * "vkey"). Name and id together say which key signed (C2SP signed-note).
 */
public final class VerifierKey {

    private final KeyText key;

    private VerifierKey(KeyText key) {
        this.key = key;
    }

    static VerifierKey of(String name, byte[] publicKey) {
        return new VerifierKey(new KeyText(name, KeyText.idOf(name, publicKey), publicKey));
    }

    /**
     * Reads the text form.
     *
     * @throws MalformedException when it is not one, or its id is not that of the key
     */
    public static VerifierKey parse(String vkey) {
        KeyText key = KeyText.parse(vkey);
        if (key.id() != KeyText.idOf(key.name(), key.key())) {
            throw new MalformedException("The id of the key does not fit its name and its bytes: " + vkey);
        }
        return new VerifierKey(key);
    }

    public String name() {
        return key.name();
    }

    /** The first four bytes of {@code SHA-256(name || 0x0A || 0x01 || public key)}. */
    public int id() {
        return key.id();
    }

    /** The id as 8 hexadecimal digits. */
    public String hexId() {
        return HexFormat.of().toHexDigits(key.id());
    }

    boolean verifies(String text, byte[] signature) {
        return Ed25519.verifies(key.key(), text.getBytes(StandardCharsets.UTF_8), signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && name().equals(that.name())
                && Arrays.equals(key.key(), that.key.key());
    }

    @Override
    public int hashCode() {
        return id();
    }

    /** The text form. */
    @Override
    public String toString() {
        return key.text();
    }
}
