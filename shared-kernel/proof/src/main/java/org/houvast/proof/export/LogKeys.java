package org.houvast.proof.export;

import java.util.List;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.VerifierKey;

/**
 * What an export says of the log's keys. It proves nothing by itself: who verifies trusts the key that reached him another
 * way, and whatever key that one leads to.
 *
 * @param keys the public keys, the current one first
 * @param rotations how each gave way to the next, the first rotation first
 */
public record LogKeys(List<VerifierKey> keys, List<SignedCheckpoint> rotations) {

    public LogKeys {
        keys = List.copyOf(keys);
        rotations = List.copyOf(rotations);
    }
}
