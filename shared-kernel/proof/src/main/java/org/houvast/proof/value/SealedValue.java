package org.houvast.proof.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.houvast.proof.Base64Text;
import org.houvast.proof.MalformedException;

/**
 * A personal value as it stands in an entry: {@code personal:1:<subjects, by commas>:<base64url>} of a salt (16 bytes),
 * the value's key wrapped for each subject (32 bytes each), a nonce (12 bytes), the AES-256-GCM ciphertext and its tag.
 * What stands before the base64 is authenticated with it. The plaintext is the JSON of the value.
 */
public final class SealedValue {

    static final String PREFIX = "personal:1:";
    private static final int WRAPPED_KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final String text;
    private final String head;
    private final List<String> subjects;
    private final byte[] salt = new byte[ValueKey.SALT];
    private final byte[] nonce = new byte[NONCE];
    private final byte[] encrypted;

    private SealedValue(String text, String head, List<String> subjects, byte[] body) {
        this.text = text;
        this.head = head;
        this.subjects = subjects;
        int keys = WRAPPED_KEY * subjects.size();
        if (body.length < ValueKey.SALT + keys + NONCE + TAG) {
            throw new MalformedException("Shorter than a sealed value can be");
        }
        ByteBuffer parts = ByteBuffer.wrap(body).get(salt);
        parts.position(ValueKey.SALT + keys).get(nonce);
        this.encrypted = new byte[parts.remaining()];
        parts.get(encrypted);
    }

    /**
     * Reads a sealed value.
     *
     * @throws MalformedException when the text is not one
     */
    public static SealedValue parse(String text) {
        int end = text.lastIndexOf(':');
        if (!text.startsWith(PREFIX) || end < PREFIX.length()) {
            throw new MalformedException("Not a sealed value");
        }
        try {
            byte[] body = Base64.getUrlDecoder().decode(text.substring(end + 1));
            return new SealedValue(
                    text,
                    text.substring(0, end + 1),
                    List.of(text.substring(PREFIX.length(), end).split(",", -1)),
                    body);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("Not a sealed value: no base64", e);
        }
    }

    /** The value as it stands in the entry. */
    public String text() {
        return text;
    }

    /** The base64 of the salt, which says of a key that it is for this value: {@link ValueKey#salt}. */
    public String salt() {
        return Base64Text.encode(salt);
    }

    /** Whom it is about. */
    public List<String> subjects() {
        return subjects;
    }

    /** Whether the key says that it is for this value. */
    public boolean isFor(ValueKey key) {
        return key.hasSalt(salt);
    }

    /** The JSON of the value, or nothing when it was not sealed with this key or was altered since. */
    public Optional<String> open(ValueKey key) {
        if (!isFor(key) || !key.isWhole()) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key.key(), "AES"), new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(head.getBytes(UTF_8));
            return Optional.of(new String(cipher.doFinal(encrypted), UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES-GCM", e);
        }
    }
}
