package org.houvast.proof.checkpoint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.Flaw;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;

/**
 * The word of a log's key for the one that comes after it: the last checkpoint of the former key once more, with an
 * extension line {@code next-key <vkey>} (C2SP tlog-checkpoint allows such lines), signed by both. The new key stands in
 * the text, because a signature covers the text and not the other signatures: to any checkpoint whoever likes can add a
 * signature line of his own.
 */
public final class KeyRotation {

    private static final String NEXT_KEY = "next-key ";

    private KeyRotation() {}

    /**
     * Has the former key vouch for the next one.
     *
     * @param last what the former key signed last
     * @throws IllegalArgumentException when one of the keys is not of the log that the checkpoint is about
     */
    public static SignedCheckpoint sign(Checkpoint last, SignerKey former, SignerKey next) {
        if (!former.verifier().name().equals(last.origin())
                || !next.verifier().name().equals(last.origin())) {
            throw new IllegalArgumentException("Both keys must be of " + last.origin());
        }
        Checkpoint names = new Checkpoint(last.origin(), last.size(), last.root(), List.of(NEXT_KEY + next.verifier()));
        return SignedCheckpoint.sign(names, former, next);
    }

    /** The key that a checkpoint names as the next one; nothing when it is no rotation. */
    public static Optional<VerifierKey> nextKey(Checkpoint checkpoint) {
        List<String> named = checkpoint.extensions().stream()
                .filter(line -> line.startsWith(NEXT_KEY))
                .toList();
        if (named.size() > 1) {
            throw new MalformedException("A rotation names one key");
        }
        return named.stream()
                .map(line -> VerifierKey.parse(line.substring(NEXT_KEY.length())))
                .findFirst();
    }

    /**
     * Follows one rotation.
     *
     * @param trusted the keys that are trusted for the log, the former one among them
     * @return the key to trust from then on
     * @throws MalformedException when it is no rotation
     * @throws NotProvenException when none of the trusted keys signed it, or the next key did not
     */
    public static VerifierKey verify(SignedCheckpoint rotation, Collection<VerifierKey> trusted) {
        Checkpoint checkpoint = rotation.verify(trusted);
        VerifierKey next =
                nextKey(checkpoint).orElseThrow(() -> new MalformedException("A checkpoint that names no next key"));
        if (!next.name().equals(checkpoint.origin())) {
            throw new NotProvenException(
                    Flaw.OTHER_LOG, "The next key of %s is that of %s".formatted(checkpoint.origin(), next.name()));
        }
        if (!rotation.isSignedBy(next)) {
            throw new NotProvenException(
                    Flaw.BAD_SIGNATURE, "The next key (%s) did not sign as well".formatted(next.hexId()));
        }
        return next;
    }
}
