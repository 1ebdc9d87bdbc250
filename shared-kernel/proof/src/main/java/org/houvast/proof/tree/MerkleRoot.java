package org.houvast.proof.tree;

import java.util.List;
import org.houvast.proof.Hash;

/** The Merkle Tree Hash of RFC 9162 section 2.1.1. */
public final class MerkleRoot {

    private MerkleRoot() {}

    /** The root over the hashes of entries, or over the roots of equally large full subtrees. */
    public static Hash of(List<Hash> hashes) {
        RightEdge edge = new RightEdge();
        hashes.forEach(edge::add);
        return edge.root();
    }

    /** The root of the tree whose unfinished tiles hold these hashes, from level 0 upwards. */
    public static Hash ofUnfinishedTiles(List<List<Hash>> levels) {
        RightEdge edge = new RightEdge();
        for (int level = levels.size() - 1; level >= 0; level--) {
            edge.addTile(level, levels.get(level));
        }
        return edge.root();
    }

    /** The size of the left subtree: the largest power of two that is smaller than the size, which is at least 2. */
    static long left(long size) {
        return Long.highestOneBit(size - 1);
    }
}
