package org.houvast.proof.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals as the ledger does; what is wrapped for the subjects is not looked at here. */
public final class Sealing {

    private Sealing() {}

    /** One of many keys. */
    public static ValueKey key(int which) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) (which * 7));
        return ValueKey.of(ValueKey.commitment(key), key);
    }

    public static String seal(ValueKey key, String json, String... subjects) {
        String head = "personal:1:" + String.join(",", subjects) + ":";
        byte[] nonce = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        byte[] salt = Base64.getDecoder().decode(key.salt());
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.key(), "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(head.getBytes(UTF_8));
            byte[] encrypted = cipher.doFinal(json.getBytes(UTF_8));
            byte[] body = ByteBuffer.allocate(16 + 32 * subjects.length + 12 + encrypted.length)
                    .put(salt)
                    .put(new byte[32 * subjects.length])
                    .put(nonce)
                    .put(encrypted)
                    .array();
            return head + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
