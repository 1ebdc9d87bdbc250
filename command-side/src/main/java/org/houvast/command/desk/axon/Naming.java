package org.houvast.command.desk.axon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.houvast.command.deciding.Command;
import org.houvast.language.event.Actor;
import org.houvast.ledger.CommitRequest;
import org.houvast.ledger.personal.Fingerprints;

/**
 * The name of the commit that a command with an idempotency key makes: the same for the same actor and key.
 *
 * @param commitId the name
 * @param fingerprint what tells the command from another one
 */
record Naming(String commitId, String fingerprint) {

    Naming(Actor actor, String key, Command command, Fingerprints fingerprints) {
        this(commitId(actor, key), fingerprints.of(command.getClass().getSimpleName() + '\n' + command));
    }

    /** No id of an actor has a line end in it. */
    static String commitId(Actor actor, String key) {
        return hash(actor.id() + '\n' + key);
    }

    CommitRequest request() {
        return new CommitRequest(commitId, fingerprint);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
