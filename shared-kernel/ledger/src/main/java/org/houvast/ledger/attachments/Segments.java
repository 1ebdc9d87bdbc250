package org.houvast.ledger.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A document is encrypted in segments of 64 KiB, each with AES-256-GCM (NIST SP 800-38D), so that it is never in memory
 * whole and nothing of it is handed out that did not authenticate. The nonce counts the segments and marks the last
 * (STREAM, Hoang, Reyhanitabar, Rogaway and Vizár 2015), so that none can be left out, repeated or cut off; a key is
 * used for one document only.
 */
final class Segments {

    /** The bytes of the document in a segment; in the last one as many as are left. */
    static final int PLAIN = 1 << 16;

    private static final int TAG = 16;
    private static final int KEY = 32;
    private static final int COUNTER_AT = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The bytes of a segment as it is stored. */
    static final int STORED = PLAIN + TAG;

    private final SecretKey key;
    private final byte[] context;
    private final Cipher cipher;
    private int next;

    /** Of one document, from its first segment on. */
    Segments(byte[] key, String document) {
        this.key = new SecretKeySpec(key, "AES");
        this.context = ("houvast attachment 1 " + document).getBytes(UTF_8);
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES in Galois/Counter Mode", e);
        }
    }

    static byte[] newKey() {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    byte[] encrypt(byte[] plain, int length, boolean last) {
        try {
            return run(Cipher.ENCRYPT_MODE, plain, length, last);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A document could not be encrypted", e);
        }
    }

    /** @throws DamagedAttachmentException when it is not the next segment as it was stored */
    byte[] decrypt(byte[] stored, int length, boolean last) throws DamagedAttachmentException {
        try {
            return run(Cipher.DECRYPT_MODE, stored, length, last);
        } catch (AEADBadTagException altered) {
            throw new DamagedAttachmentException("its bytes were altered");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A document could not be decrypted", e);
        }
    }

    private byte[] run(int mode, byte[] bytes, int length, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(COUNTER_AT + Integer.BYTES + 1);
        nonce.putInt(COUNTER_AT, next++).put(nonce.limit() - 1, (byte) (last ? 1 : 0));
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
        cipher.updateAAD(context);
        return cipher.doFinal(bytes, 0, length);
    }
}
