package org.houvast.standalone.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which password matched which hash, so that an API caller who sends Basic credentials with each call pays
 * for bcrypt once. Only a keyed digest is kept, under a key that dies with the process; a changed hash is another entry.
 */
final class RememberingEncoder implements PasswordEncoder {

    private static final String DIGEST = "HmacSHA256";
    private static final int REMEMBERED = 1_000;

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Set<String> matched =
            Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    RememberingEncoder(PasswordEncoder slow) {
        this.slow = slow;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, DIGEST);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        var digest = digest(hash + '\n' + password);
        if (matched.contains(digest)) {
            return true;
        }
        var matches = slow.matches(password, hash);
        if (matches) {
            matched.add(digest);
        }
        return matches;
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + DIGEST, missing);
        }
    }
}
