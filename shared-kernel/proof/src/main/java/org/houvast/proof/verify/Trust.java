package org.houvast.proof.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.export.ExportFile;
import org.houvast.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * What whoever verifies brings along, and what follows from it.
 *
 * @param keys the keys of the log that he trusts
 * @param kept the text of a checkpoint that he kept from earlier
 * @param rotations where a key that he trusts gave way to the next
 */
record Trust(List<VerifierKey> keys, @Nullable String kept, List<Checkpoint> rotations) {

    Trust(List<VerifierKey> keys, @Nullable String kept) {
        this(keys, kept, List.of());
    }

    /** With the keys that those he trusts vouch for, one after the other. */
    Trust following(ExportFile file, Findings findings) throws IOException {
        List<VerifierKey> known = new ArrayList<>(keys);
        List<Checkpoint> followed = new ArrayList<>();
        try {
            for (SignedCheckpoint rotation : file.rotations()) {
                follow(rotation, known, followed, findings);
            }
        } catch (MalformedException e) {
            findings.add(Finding.of(FindingKind.ROTATION_NOT_TRUSTED, e.getMessage()));
        }
        return new Trust(List.copyOf(known), kept, List.copyOf(followed));
    }

    private static void follow(
            SignedCheckpoint rotation, List<VerifierKey> known, List<Checkpoint> followed, Findings findings) {
        try {
            VerifierKey next = KeyRotation.verify(rotation, known);
            followed.add(rotation.unverified());
            if (!known.contains(next)) {
                known.add(next);
                findings.add(Finding.at(
                                FindingKind.ROTATION_FOLLOWED,
                                rotation.unverified().size(),
                                null)
                        .because(next.hexId()));
            }
        } catch (NotProvenException e) {
            // one between keys from before or beside those he trusts says nothing to him
            if (e.flaw() != Flaw.UNKNOWN_KEY) {
                findings.add(Finding.of(FindingKind.ROTATION_NOT_TRUSTED, e.getMessage()));
            }
        }
    }

    /** Everything that the log must have grown from. */
    List<Earlier> earlier(Checkpoint current, Findings findings) {
        List<Earlier> all = new ArrayList<>();
        rotations.forEach(rotation -> all.add(new Earlier(rotation, true)));
        if (kept == null) {
            return all;
        }
        try {
            Checkpoint checkpoint = SignedCheckpoint.parse(kept).verify(keys);
            if (checkpoint.origin().equals(current.origin())) {
                all.add(new Earlier(checkpoint, false));
            } else {
                findings.add(Finding.of(FindingKind.KEPT_NOT_TRUSTED, checkpoint.origin()));
            }
        } catch (MalformedException | NotProvenException e) {
            findings.add(Finding.of(FindingKind.KEPT_NOT_TRUSTED, e.getMessage()));
        }
        return all;
    }
}
