package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Wraps the random key of a value for one subject: XOR with HKDF-SHA-256 (RFC 5869) of the subject's key, the value's
 * salt, and the purpose with the subject. The salt differs for each value, so no mask is used twice.
 */
final class ValueKeys {

    private static final String PURPOSE = "houvast personal value 1";
    private static final byte[] COMMITMENT = "houvast value key".getBytes(UTF_8);
    private static final ThreadLocal<KDF> HKDF = ThreadLocal.withInitial(ValueKeys::hkdf);

    private ValueKeys() {}

    private static KDF hkdf() {
        try {
            return KDF.getInstance("HKDF-SHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA-256", e);
        }
    }

    /**
     * The salt of a value is worked out from its key: AES-GCM alone does not say which key a text was sealed with, and
     * somebody could prepare one ciphertext that opens to two texts under two keys.
     */
    static byte[] salt(byte[] valueKey) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(COMMITMENT);
            return Arrays.copyOf(sha256.digest(valueKey), SealedValue.SALT);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** Wraps and unwraps: the same operation both ways. */
    static byte[] masked(byte[] valueKey, Subject subject, SecretKey key, byte[] salt) {
        try {
            var info = (PURPOSE + subject.value()).getBytes(UTF_8);
            var masked = HKDF.get()
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(info, Aes.KEY));
            for (int i = 0; i < masked.length; i++) {
                masked[i] ^= valueKey[i];
            }
            return masked;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be derived", e);
        }
    }
}
