package org.houvast.proof.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.houvast.proof.Base64Text;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;

/**
 * The key of one sealed value, found by the value's salt. It opens that value and no other. Its text form is the base64
 * of the salt (16 bytes), a space, and the base64 of the key (32 bytes): a secret.
 */
public final class ValueKey {

    static final int SALT = 16;
    private static final int KEY = 32;
    private static final byte[] COMMITMENT = "houvast value key".getBytes(UTF_8);

    private final byte[] salt;
    private final byte[] key;

    private ValueKey(byte[] salt, byte[] key) {
        this.salt = salt;
        this.key = key;
    }

    /**
     * The key for the value with a salt.
     *
     * @throws MalformedException when the salt has not 16 bytes or the key not 32
     */
    public static ValueKey of(byte[] salt, byte[] key) {
        if (salt.length != SALT || key.length != KEY) {
            throw new MalformedException("A value key has a salt of 16 bytes and a key of 32");
        }
        return new ValueKey(salt.clone(), key.clone());
    }

    /**
     * Reads the text form.
     *
     * @throws MalformedException when it is not one; the message holds nothing of it
     */
    public static ValueKey parse(String text) {
        List<String> words = List.of(text.split(" ", -1));
        if (words.size() != 2) {
            throw new MalformedException("A value key is two words, its salt and its key");
        }
        return of(Base64Text.decode(words.getFirst()), Base64Text.decode(words.getLast()));
    }

    /**
     * Whether the salt is the one that belongs to the key: the first bytes of {@code SHA-256("houvast value key" || key)}.
     * Without this one ciphertext could be prepared that opens to two texts under two keys.
     */
    public boolean isWhole() {
        return MessageDigest.isEqual(salt, commitment(key));
    }

    static byte[] commitment(byte[] key) {
        byte[] all = ByteBuffer.allocate(COMMITMENT.length + key.length)
                .put(COMMITMENT)
                .put(key)
                .array();
        return Arrays.copyOf(Sha256.of(all).bytes(), SALT);
    }

    boolean hasSalt(byte[] other) {
        return Arrays.equals(salt, other);
    }

    byte[] key() {
        return key;
    }

    /** The base64 of the salt: says which value, and opens nothing. */
    public String salt() {
        return Base64Text.encode(salt);
    }

    /** The text form, which whoever has it can open the value with. */
    public String secret() {
        return salt() + " " + Base64Text.encode(key);
    }

    /** The salt alone. */
    @Override
    public String toString() {
        return "key of value " + salt();
    }
}
