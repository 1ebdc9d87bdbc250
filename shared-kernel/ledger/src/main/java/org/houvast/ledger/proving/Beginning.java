package org.houvast.ledger.proving;

import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.tree.StoredTree;

/** The check at start: nothing is signed on top of a ledger that does not begin with what was signed before. */
final class Beginning {

    private final GrowingTree tree;
    private final StoredTiles tiles;
    private final EntrySource entries;
    private final SigningKeys keys;

    Beginning(GrowingTree tree, StoredTiles tiles, EntrySource entries, SigningKeys keys) {
        this.tree = tree;
        this.tiles = tiles;
        this.entries = entries;
        this.keys = keys;
    }

    /**
     * Holds the ledger against the last checkpoints known.
     *
     * @return the size of the largest, 0 when there is none
     * @throws LedgerAlteredException when it does not agree
     */
    long check(Optional<SignedCheckpoint> inFile, Optional<SignedCheckpoint> inLedger) {
        if (tree.size() > 0 && entries.from(tree.size(), 1).isEmpty()) {
            throw new LedgerAlteredException("the ledger had " + tree.size() + " entries and the last of them is gone");
        }
        return Stream.concat(inFile.stream(), inLedger.stream())
                .mapToLong(this::check)
                .max()
                .orElse(0);
    }

    private long check(SignedCheckpoint signed) {
        Checkpoint checkpoint = verified(signed);
        tree.catchUp(checkpoint.size());
        if (tree.size() < checkpoint.size()) {
            throw new LedgerAlteredException("a checkpoint of " + checkpoint.size()
                    + " entries was signed, and the ledger has only " + tree.size()
                    + "; where an older backup was restored on purpose, set the file of checkpoints aside");
        }
        Hash root = tree.size() == checkpoint.size()
                ? tree.root()
                : new StoredTree(new KnownTiles(tiles, entries), tree.size()).root(checkpoint.size());
        if (!root.equals(checkpoint.root())) {
            throw new LedgerAlteredException("the first " + checkpoint.size()
                    + " entries do not agree with the checkpoint that was signed for them");
        }
        return checkpoint.size();
    }

    private Checkpoint verified(SignedCheckpoint signed) {
        try {
            Checkpoint checkpoint = signed.verify(keys.verifiers());
            if (checkpoint.origin().equals(keys.origin())) {
                return checkpoint;
            }
            throw new LedgerAlteredException("a checkpoint of another log, " + checkpoint.origin() + ", is among them");
        } catch (NotProvenException unknown) {
            throw new LedgerAlteredException("the last checkpoint, of "
                    + signed.unverified().size() + " entries, is not signed by a key of this ledger: "
                    + unknown.getMessage());
        }
    }
}
