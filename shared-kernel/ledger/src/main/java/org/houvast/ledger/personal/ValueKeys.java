package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Wraps the random key of a value for one subject: XOR with HKDF-SHA-256 (RFC 5869) of the subject's key, the value's
 * salt, and the purpose with the subject. The salt is fresh for each value, so no mask is used twice.
 */
final class ValueKeys {

    private static final String PURPOSE = "houvast personal value 1";
    private static final ThreadLocal<KDF> HKDF = ThreadLocal.withInitial(ValueKeys::hkdf);

    private ValueKeys() {}

    private static KDF hkdf() {
        try {
            return KDF.getInstance("HKDF-SHA256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HKDF-SHA-256", e);
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
