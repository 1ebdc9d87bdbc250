package org.houvast.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.proof.Hash;

/**
 * A tree that grows by one leaf at a time and remembers no more than its right edge: at most 255 hashes per level of
 * tiles. Costs one node on average per leaf. For one thread at a time.
 */
public final class TreeAppender {

    private final TileSink sink;
    private final RightEdge edge = new RightEdge();
    private final byte[][] unfinished = new byte[Tile.LEVELS][];

    /** An empty tree that hands its full tiles to the sink, lower levels first. */
    public TreeAppender(TileSink sink) {
        this.sink = sink;
        Arrays.setAll(unfinished, level -> new byte[Tile.FULL * Hash.LENGTH]);
    }

    /**
     * The tree as it was at a size, ready to go on.
     *
     * @param tiles the full tiles of that tree; unfinished ones above level 0 spare it reading those below
     * @param leaves the leaves after the last full tile of level 0, {@code size % 256} of them
     * @throws MissingTileException when a full tile is not kept
     */
    public static TreeAppender restore(long size, TileStore tiles, List<Hash> leaves, TileSink sink) {
        if (leaves.size() != size % Tile.FULL) {
            throw new IllegalArgumentException("After the last full tile of %d leaves come %d, not %d"
                    .formatted(size, size % Tile.FULL, leaves.size()));
        }
        TreeAppender tree = new TreeAppender(sink);
        TileReading reading = new TileReading(tiles, size);
        for (int level = Tile.LEVELS - 1; level > 0; level--) {
            long all = Tile.hashesAt(level, size);
            List<Hash> hashes = new ArrayList<>();
            for (long index = all - all % Tile.FULL; index < all; index++) {
                hashes.add(reading.hash(level, index));
            }
            tree.resume(level, hashes);
        }
        tree.resume(0, leaves);
        return tree;
    }

    private void resume(int level, List<Hash> hashes) {
        for (int i = 0; i < hashes.size(); i++) {
            hashes.get(i).copyTo(unfinished[level], i);
        }
        edge.addTile(level, hashes);
    }

    /** Adds the hash of the next entry. */
    public void append(Hash leaf) {
        long index = edge.size();
        edge.add(leaf, (height, root) -> {
            if (height % 8 == 0) {
                keep(height / 8, index >>> height, root);
            }
        });
    }

    private void keep(int level, long index, Hash hash) {
        int slot = (int) (index % Tile.FULL);
        hash.copyTo(unfinished[level], slot);
        if (slot == Tile.FULL - 1) {
            sink.full(Tile.full(level, index / Tile.FULL), unfinished[level].clone());
        }
    }

    /** How many leaves there are. */
    public long size() {
        return edge.size();
    }

    /** The root at this size. */
    public Hash root() {
        return edge.root();
    }

    /** The unfinished tiles of this size, at most one per level: with the full ones, all that proofs are read from. */
    public Map<Tile, byte[]> unfinished() {
        Map<Tile, byte[]> tiles = new LinkedHashMap<>();
        for (int level = 0; level < Tile.LEVELS; level++) {
            long all = Tile.hashesAt(level, size());
            int width = (int) (all % Tile.FULL);
            if (width > 0) {
                tiles.put(
                        new Tile(level, all / Tile.FULL, width), Arrays.copyOf(unfinished[level], width * Hash.LENGTH));
            }
        }
        return tiles;
    }
}
