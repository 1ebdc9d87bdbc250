package org.houvast.proof.verify;

import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;

/**
 * A checkpoint that the log must have grown from.
 *
 * @param checkpoint what was signed then
 * @param rotation whether a key gave way to the next with it; else it was kept by the one who verifies
 */
record Earlier(Checkpoint checkpoint, boolean rotation) {

    long size() {
        return checkpoint.size();
    }

    /** The export has this root at that size. */
    void compare(Hash root, Findings findings) {
        if (!checkpoint.root().equals(root)) {
            findings.add(contradicted().because("%s, not %s".formatted(root, checkpoint.root())));
        }
    }

    Finding contradicted() {
        return Finding.at(rotation ? FindingKind.ROTATION_CONTRADICTED : FindingKind.KEPT_CONTRADICTED, size(), null);
    }

    Finding notComparable() {
        return Finding.at(
                rotation ? FindingKind.ROTATION_NOT_COMPARABLE : FindingKind.KEPT_NOT_COMPARABLE, size(), null);
    }
}
