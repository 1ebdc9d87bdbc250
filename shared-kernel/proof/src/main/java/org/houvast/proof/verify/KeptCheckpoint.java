package org.houvast.proof.verify;

import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;

/** What is said of a checkpoint that somebody kept from earlier. */
final class KeptCheckpoint {

    private KeptCheckpoint() {}

    /** The export has this root at the size of the kept checkpoint. */
    static void compare(Checkpoint kept, Hash root, Findings findings) {
        if (!kept.root().equals(root)) {
            findings.add(contradicted(kept).because("%s, not %s".formatted(root, kept.root())));
        }
    }

    static Finding contradicted(Checkpoint kept) {
        return Finding.at(FindingKind.KEPT_CONTRADICTED, kept.size(), null);
    }

    static Finding notComparable(Checkpoint kept) {
        return Finding.at(FindingKind.KEPT_NOT_COMPARABLE, kept.size(), null);
    }
}
