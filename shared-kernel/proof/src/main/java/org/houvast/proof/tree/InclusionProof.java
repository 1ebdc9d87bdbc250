package org.houvast.proof.tree;

import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;

/**
 * That a leaf is in a tree (RFC 9162 section 2.1.3).
 *
 * @param index the leaf's place, from 0
 * @param size the number of leaves of the tree
 * @param path the siblings from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof as in RFC 9162 section 2.1.3.2.
     *
     * @throws NotProvenException when the leaf is not shown to be at the index of the tree with this root
     */
    public void verify(Hash leaf, Hash root) {
        Hash found = root(leaf);
        if (!found.equals(root)) {
            throw new NotProvenException(
                    Flaw.ROOT_DIFFERS, "Leaf %d leads to the root %s, not %s".formatted(index, found, root));
        }
    }

    /**
     * The root of the tree in which this leaf has this path.
     *
     * @throws NotProvenException when the path is not one of a tree of this size
     */
    public Hash root(Hash leaf) {
        if (index < 0 || index >= size) {
            throw new NotProvenException(
                    Flaw.OUT_OF_RANGE, "A tree of %d leaves has none at %d".formatted(size, index));
        }
        long fn = index;
        long sn = size - 1;
        Hash r = leaf;
        for (Hash p : path) {
            if (sn == 0) {
                throw wrongLength();
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = Sha256.node(p, r);
                // a last node without a sibling stands for itself, one level up
                int up = Long.numberOfTrailingZeros(fn);
                fn >>>= up;
                sn >>>= up;
            } else {
                r = Sha256.node(r, p);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw wrongLength();
        }
        return r;
    }

    private NotProvenException wrongLength() {
        return new NotProvenException(
                Flaw.PATH_LENGTH, "%d hashes are no path from leaf %d of %d".formatted(path.size(), index, size));
    }
}
