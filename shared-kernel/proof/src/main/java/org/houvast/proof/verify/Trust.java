package org.houvast.proof.verify;

import java.util.List;
import java.util.Optional;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What whoever verifies brings along.
 *
 * @param keys the keys of the log that he trusts
 * @param kept the text of a checkpoint that he kept from earlier
 */
record Trust(List<VerifierKey> keys, @Nullable String kept) {

    /** The kept checkpoint, when there is one that these keys signed. */
    Optional<Checkpoint> keptCheckpoint(Checkpoint current, Findings findings) {
        if (kept == null) {
            return Optional.empty();
        }
        try {
            Checkpoint checkpoint = SignedCheckpoint.parse(kept).verify(keys);
            if (checkpoint.origin().equals(current.origin())) {
                return Optional.of(checkpoint);
            }
            findings.add(Finding.of(FindingKind.KEPT_NOT_TRUSTED, checkpoint.origin()));
        } catch (MalformedException | NotProvenException e) {
            findings.add(Finding.of(FindingKind.KEPT_NOT_TRUSTED, e.getMessage()));
        }
        return Optional.empty();
    }
}
