package org.houvast.proof.tree;

import java.util.List;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;
import org.jspecify.annotations.Nullable;

/** The full subtrees from which a tree of any size is put together: at most one of each height. */
final class RightEdge {

    private final @Nullable Hash[] subtrees = new @Nullable Hash[Long.SIZE];
    private long size;

    /** What becomes known when a hash is added: the subtrees that it completes, from the hash itself upwards. */
    @FunctionalInterface
    interface Completed {
        void subtree(int height, Hash root);
    }

    long size() {
        return size;
    }

    void add(Hash hash) {
        add(hash, (height, root) -> {});
    }

    void add(Hash hash, Completed completed) {
        Hash root = hash;
        int height = 0;
        completed.subtree(0, root);
        for (Hash left = subtrees[0]; left != null; left = subtrees[height]) {
            subtrees[height] = null;
            root = Sha256.node(left, root);
            height++;
            completed.subtree(height, root);
        }
        subtrees[height] = root;
        size++;
    }

    /** Adds the hashes of the unfinished tile of a level; higher levels must have been added before. */
    void addTile(int level, List<Hash> hashes) {
        int from = 0;
        for (int height = 7; height >= 0; height--) {
            int width = 1 << height;
            if ((hashes.size() & width) != 0) {
                subtrees[8 * level + height] = MerkleRoot.of(hashes.subList(from, from + width));
                size += 1L << (8 * level + height);
                from += width;
            }
        }
    }

    Hash root() {
        Hash root = null;
        for (Hash subtree : subtrees) {
            if (subtree != null) {
                root = root == null ? subtree : Sha256.node(subtree, root);
            }
        }
        return root == null ? Sha256.emptyRoot() : root;
    }
}
