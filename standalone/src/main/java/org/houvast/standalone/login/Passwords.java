package org.houvast.standalone.login;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** How passwords are hashed. */
public final class Passwords {

    private static final int COST = 12;
    private static final int SHORTEST = 10;
    /** bcrypt reads no further. */
    private static final int LONGEST_IN_BYTES = 72;

    private static final String PREFIX = "{bcrypt}";

    private Passwords() {}

    /** The hash of a password, as the accounts file wants it: {@code {bcrypt}$2a$12$…}. */
    public static String hash(String password) {
        return PREFIX + new BCryptPasswordEncoder(COST).encode(password);
    }

    /** Why a password is refused, or null when it is accepted. */
    public static @Nullable String tooWeak(String password) {
        if (password.length() < SHORTEST) {
            return "a password has at least " + SHORTEST + " characters";
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES
                ? "a password has at most " + LONGEST_IN_BYTES + " bytes"
                : null;
    }
}
