package org.houvast.ledger.proving;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.MissingTileException;
import org.houvast.proof.tree.StoredTree;
import org.houvast.proof.tree.Tile;

/** Holds each tile above the lowest level against those below it; reads every tile once. */
final class UpperTiles {

    private final StoredTiles stored;
    private final Checkpoint signed;
    private final StoredTree tree;

    UpperTiles(StoredTiles stored, KnownTiles tiles, Checkpoint signed) {
        this.stored = stored;
        this.signed = signed;
        this.tree = new StoredTree(tiles, signed.size());
    }

    void check(List<Finding> findings) {
        long below = signed.size() / Tile.FULL;
        for (int level = 1; below > 0; level++) {
            for (long index = 0; index * Tile.FULL < below; index++) {
                check(new Tile(level, index, (int) Math.min(Tile.FULL, below - index * Tile.FULL)), findings);
            }
            below /= Tile.FULL;
        }
    }

    private void check(Tile tile, List<Finding> findings) {
        Optional<byte[]> hashes = stored.read(tile);
        if (hashes.isEmpty() || hashes.get().length < tile.width() * Hash.LENGTH) {
            findings.add(Finding.of(
                    Kind.TILE_REBUILT, 0, "Tile " + tile.path() + " is gone; it is worked out from those below it"));
            return;
        }
        boolean altered = IntStream.range(0, tile.width()).anyMatch(slot -> differs(tile, slot, hashes.get()));
        if (altered) {
            findings.add(Finding.of(
                    Kind.TILE_ALTERED, 0, "Tile " + tile.path() + " does not hold the roots of the tiles below it"));
        }
    }

    private boolean differs(Tile tile, int slot, byte[] hashes) {
        Hash kept = Hash.at(hashes, slot);
        long child = tile.index() * Tile.FULL + slot;
        return stored.read(Tile.full(tile.level() - 1, child))
                .map(UpperTiles::root)
                .filter(root -> !root.equals(kept))
                .filter(root -> tile.level() > 1 || !leadsToRoot(child, kept))
                .isPresent();
    }

    /** Whether a hash of level 1 leads to what was signed: then it is the tile below it that was altered. */
    private boolean leadsToRoot(long child, Hash kept) {
        try {
            long tiles = (signed.size() - 1) / Tile.FULL + 1;
            new InclusionProof(child, tiles, tree.tile(child, signed.size()).path()).verify(kept, signed.root());
            return true;
        } catch (NotProvenException | MissingTileException e) {
            return false;
        }
    }

    private static Hash root(byte[] hashes) {
        return MerkleRoot.of(IntStream.range(0, hashes.length / Hash.LENGTH)
                .mapToObj(i -> Hash.at(hashes, i))
                .toList());
    }
}
