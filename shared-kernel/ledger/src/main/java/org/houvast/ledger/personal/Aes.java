package org.houvast.ledger.personal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/Counter Mode (NIST SP 800-38D): nonce of 96 bits in front, tag of 128 bits at the end. */
final class Aes {

    static final int KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Cipher> CIPHER = ThreadLocal.withInitial(Aes::cipher);

    private Aes() {}

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES in Galois/Counter Mode", e);
        }
    }

    static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Nonce, ciphertext and tag of a plain text, written into an array from a place on. */
    static void encrypt(byte[] key, byte[] nonce, byte[] context, byte[] plain, byte[] into, int from) {
        try {
            var cipher = CIPHER.get();
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(context);
            System.arraycopy(nonce, 0, into, from, NONCE);
            cipher.doFinal(plain, 0, plain.length, into, from + NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be encrypted", e);
        }
    }

    /**
     * The plain text of what {@link #encrypt} wrote from a place on.
     *
     * @throws AEADBadTagException when it was not encrypted with this key in this context, or was altered
     */
    static byte[] decrypt(byte[] key, byte[] context, byte[] stored, int from) throws AEADBadTagException {
        try {
            var cipher = CIPHER.get();
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG * 8, stored, from, NONCE));
            cipher.updateAAD(context);
            return cipher.doFinal(stored, from + NONCE, stored.length - from - NONCE);
        } catch (AEADBadTagException altered) {
            throw altered;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be decrypted", e);
        }
    }
}
