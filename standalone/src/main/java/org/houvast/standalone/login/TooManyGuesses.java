package org.houvast.standalone.login;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; the next one is not even looked at before the wait is over. */
final class TooManyGuesses extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyGuesses(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    /** What is left to wait, in whole seconds, at least 1. */
    long seconds() {
        return wait.toSeconds() + 1;
    }
}
