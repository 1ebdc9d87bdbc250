package org.houvast.command.http.binding;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.houvast.language.event.Actor;
import org.jspecify.annotations.Nullable;

/** Ids for cases and houses, and for whoever is made known in them, when the sender chose none. */
public final class NewIds {

    private NewIds() {}

    /** A new id; the same again for the same key, so that sending it again opens nothing twice. */
    public static String next(String kind, Actor actor, @Nullable String key) {
        var seed = key == null ? UUID.randomUUID().toString() : actor.id() + '\n' + key;
        return kind + "-" + hash(kind + '\n' + seed).substring(0, 20);
    }

    /** A new id for whoever is made known at this place of a body. */
    public static String introduced(String at, Actor actor, @Nullable String key) {
        return next("person", actor, key == null ? null : key + '\n' + at);
    }

    private static String hash(String seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return "%050d"
                    .formatted(0)
                    .concat(new BigInteger(1, digest).toString(36))
                    .replaceFirst("^.*(.{50})$", "$1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
