package org.houvast.proof.tree;

import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;

/**
 * That up to 256 entries, the leaves of one tile of level 0, are in a tree. Seen from above such tiles are the leaves of
 * a smaller tree, so its path is one of RFC 9162 section 2.1.3.
 *
 * @param tile which tile of level 0, from 0
 * @param size the number of leaves of the tree
 * @param path the siblings from the tile's root up to the root
 */
public record TileProof(long tile, long size, List<Hash> path) {

    public TileProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the leaves of the tile, all of them, against the root of the tree.
     *
     * @throws NotProvenException when they are not shown to be there
     */
    public void verify(List<Hash> leaves, Hash root) {
        long expected = Math.min(Tile.FULL, size - tile * Tile.FULL);
        if (tile < 0 || leaves.size() != expected) {
            throw new NotProvenException(
                    Flaw.OUT_OF_RANGE, "Tile %d of %d leaves has not %d of them".formatted(tile, size, leaves.size()));
        }
        long tiles = (size - 1) / Tile.FULL + 1;
        new InclusionProof(tile, tiles, path).verify(MerkleRoot.of(leaves), root);
    }
}
