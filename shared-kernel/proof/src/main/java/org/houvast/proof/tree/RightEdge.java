package org.houvast.proof.tree;

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

    /** Adds a full subtree of a height that no bit of the size so far reaches below. */
    void addSubtree(int height, Hash root) {
        subtrees[height] = root;
        size += 1L << height;
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
