package org.houvast.proof.tree;

import java.util.ArrayList;
import java.util.List;
import org.houvast.proof.Hash;

/**
 * Roots and proofs of a tree from its stored tiles, at its size and at every earlier one. Each answer reads at most two
 * tiles per level; where an unfinished tile above level 0 is not kept, up to 255 tiles below it instead.
 */
public final class StoredTree {

    private final TileStore tiles;
    private final long size;

    /**
     * A tree of a size.
     *
     * @param tiles its full tiles, and the unfinished tiles of this size
     */
    public StoredTree(TileStore tiles, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("No tree has " + size + " leaves");
        }
        this.tiles = tiles;
        this.size = size;
    }

    public long size() {
        return size;
    }

    /** The root when the tree had this many leaves. */
    public Hash root(long at) {
        checkSize(at);
        return at == 0 ? MerkleRoot.of(List.of()) : reading().root(0, at);
    }

    /** The hash of an entry. */
    public Hash leaf(long index) {
        checkIndex(index, size);
        return reading().hash(0, index);
    }

    /** That a leaf is in the tree of a size (RFC 9162 section 2.1.3.1). */
    public InclusionProof inclusion(long index, long at) {
        checkSize(at);
        checkIndex(index, at);
        return new InclusionProof(index, at, path(index, index + 1, at));
    }

    /** That the entries of one tile of level 0 are in the tree of a size, all 256 or the last ones. */
    public TileProof tile(long tile, long at) {
        checkSize(at);
        checkIndex(tile * Tile.FULL, at);
        return new TileProof(tile, at, path(tile * Tile.FULL, Math.min((tile + 1) * Tile.FULL, at), at));
    }

    /** That the tree of one size begins with the tree of a smaller one (RFC 9162 section 2.1.4.1). */
    public ConsistencyProof consistency(long from, long to) {
        checkSize(to);
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("No tree of %d leaves grew from one of %d".formatted(to, from));
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0 && from < to) {
            subproof(reading(), from, 0, to, true, path);
        }
        return new ConsistencyProof(from, to, path);
    }

    private List<Hash> path(long first, long last, long at) {
        List<Hash> path = new ArrayList<>();
        path(reading(), first, last, 0, at, path);
        return path;
    }

    private static void path(TileReading reading, long first, long last, long start, long end, List<Hash> path) {
        if (start == first && end == last) {
            return;
        }
        long split = start + MerkleRoot.left(end - start);
        if (first < split) {
            path(reading, first, last, start, split, path);
            path.add(reading.root(split, end));
        } else {
            path(reading, first, last, split, end, path);
            path.add(reading.root(start, split));
        }
    }

    private static void subproof(TileReading reading, long from, long start, long end, boolean known, List<Hash> path) {
        if (from == end) {
            if (!known) {
                path.add(reading.root(start, end));
            }
            return;
        }
        long split = start + MerkleRoot.left(end - start);
        if (from <= split) {
            subproof(reading, from, start, split, known, path);
            path.add(reading.root(split, end));
        } else {
            subproof(reading, from, split, end, false, path);
            path.add(reading.root(start, split));
        }
    }

    private TileReading reading() {
        return new TileReading(tiles, size);
    }

    private void checkSize(long at) {
        if (at < 0 || at > size) {
            throw new IllegalArgumentException("The tree has %d leaves, so never had %d".formatted(size, at));
        }
    }

    private static void checkIndex(long index, long at) {
        if (index < 0 || index >= at) {
            throw new IllegalArgumentException("A tree of %d leaves has none at %d".formatted(at, index));
        }
    }
}
