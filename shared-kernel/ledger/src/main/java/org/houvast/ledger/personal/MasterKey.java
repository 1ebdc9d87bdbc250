package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits that wraps the keys of persons; it is kept outside the database. */
final class MasterKey {

    private static final int ID_BYTES = 8;

    private final byte[] key;
    private final String id;

    private MasterKey(byte[] key) {
        this.key = key;
        this.id = id(key);
    }

    static MasterKey generate() {
        return new MasterKey(Aes.random(Aes.KEY));
    }

    /**
     * A key from its line: 32 bytes in base64.
     *
     * @throws MasterKeyException when it is something else
     */
    static MasterKey read(String line) {
        try {
            var key = Base64.getDecoder().decode(line);
            if (key.length == Aes.KEY) {
                return new MasterKey(key);
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, as a key of another length is
        }
        throw new MasterKeyException(
                "a master key is 32 random bytes in base64, 44 characters: openssl rand -base64 32");
    }

    private static String id(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var hash = mac.doFinal("houvast master key id 1".getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }

    /** What tells it from another one without giving it away. */
    String id() {
        return id;
    }

    String line() {
        return Base64.getEncoder().encodeToString(key);
    }

    byte[] wrap(Subject subject, byte[] plain) {
        var wrapped = new byte[Aes.NONCE + plain.length + Aes.TAG];
        Aes.encrypt(key, Aes.random(Aes.NONCE), subject.value().getBytes(UTF_8), plain, wrapped, 0);
        return wrapped;
    }

    byte[] unwrap(Subject subject, byte[] wrapped) {
        try {
            return Aes.decrypt(key, subject.value().getBytes(UTF_8), wrapped, 0);
        } catch (AEADBadTagException e) {
            throw new MasterKeyException("The stored key of " + subject + " was altered", e);
        }
    }

    @Override
    public String toString() {
        return "master key " + id;
    }
}
