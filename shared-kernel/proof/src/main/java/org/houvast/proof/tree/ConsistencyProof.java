package org.houvast.proof.tree;

import java.util.ArrayList;
import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;

/**
 * That a tree begins with a smaller one: nothing in it was altered, inserted or dropped since (RFC 9162 section 2.1.4).
 * No hashes are needed when the sizes are equal, or when the smaller tree is empty.
 *
 * @param from the number of leaves of the smaller tree
 * @param to the number of leaves of the larger tree
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof as in RFC 9162 section 2.1.4.2.
     *
     * @throws NotProvenException when the tree with the second root is not shown to begin with that of the first
     */
    public void verify(Hash fromRoot, Hash toRoot) {
        if (from < 0 || from > to) {
            throw new NotProvenException(
                    Flaw.OUT_OF_RANGE, "No tree of %d leaves grew from one of %d".formatted(to, from));
        }
        if (from == 0 || from == to) {
            withoutHashes(fromRoot, from == 0 ? Sha256.emptyRoot() : toRoot);
        } else {
            withHashes(fromRoot, toRoot);
        }
    }

    private void withoutHashes(Hash fromRoot, Hash expected) {
        if (!path.isEmpty()) {
            throw wrongLength();
        }
        same(fromRoot, expected, from);
    }

    private void withHashes(Hash fromRoot, Hash toRoot) {
        if (path.isEmpty()) {
            throw wrongLength();
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            hashes.addFirst(fromRoot);
        }
        int shared = Long.numberOfTrailingZeros(from);
        long fn = (from - 1) >>> shared;
        long sn = (to - 1) >>> shared;
        Hash fr = hashes.getFirst();
        Hash sr = fr;
        for (Hash c : hashes.subList(1, hashes.size())) {
            if (sn == 0) {
                throw wrongLength();
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Sha256.node(c, fr);
                sr = Sha256.node(c, sr);
                int up = Long.numberOfTrailingZeros(fn);
                fn >>>= up;
                sn >>>= up;
            } else {
                sr = Sha256.node(sr, c);
            }
            fn >>>= 1;
            sn >>>= 1;
        }
        if (sn != 0) {
            throw wrongLength();
        }
        same(fr, fromRoot, from);
        same(sr, toRoot, to);
    }

    private static void same(Hash found, Hash expected, long size) {
        if (!found.equals(expected)) {
            throw new NotProvenException(
                    Flaw.INCONSISTENT,
                    "The proof leads to %s for the root of %d leaves, not %s".formatted(found, size, expected));
        }
    }

    private NotProvenException wrongLength() {
        return new NotProvenException(
                Flaw.PATH_LENGTH, "%d hashes do not lead from %d leaves to %d".formatted(path.size(), from, to));
    }
}
