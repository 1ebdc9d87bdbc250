package org.houvast.language.profile;

/** A file that holds no profile; the message names the setting, what it holds, and what it may hold. */
public final class NoProfile extends IllegalArgumentException {

    NoProfile(String message) {
        super(message);
    }
}
