package org.houvast.proof.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;

/** Reads the roots of subtrees from tiles, each tile once. */
final class TileReading {

    private final TileStore tiles;
    private final long size;
    private final Map<Tile, Optional<byte[]>> read = new HashMap<>();

    TileReading(TileStore tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    /** The root over the entries from {@code start}, a multiple of the subtree's size, to before {@code end}. */
    Hash root(long start, long end) {
        long count = end - start;
        if (Long.bitCount(count) == 1) {
            return full(Long.numberOfTrailingZeros(count), start);
        }
        long split = start + MerkleRoot.left(count);
        return Sha256.node(root(start, split), root(split, end));
    }

    private Hash full(int height, long start) {
        int level = height / 8;
        long first = start >>> (8 * level);
        return MerkleRoot.of(IntStream.range(0, 1 << (height % 8))
                .mapToObj(i -> hash(level, first + i))
                .toList());
    }

    /** One hash of a level of tiles. */
    Hash hash(int level, long index) {
        Tile tile = Tile.in(size, level, index / Tile.FULL);
        int slot = (int) (index % Tile.FULL);
        return read.computeIfAbsent(tile, this::ask)
                .map(hashes -> Hash.at(hashes, slot))
                .orElseGet(() -> fromBelow(tile, index));
    }

    private Optional<byte[]> ask(Tile tile) {
        return tiles.read(tile).filter(hashes -> hashes.length >= tile.width() * Hash.LENGTH);
    }

    private Hash fromBelow(Tile tile, long index) {
        if (tile.level() == 0) {
            throw new MissingTileException(tile);
        }
        List<Hash> below = new ArrayList<>(Tile.FULL);
        for (int i = 0; i < Tile.FULL; i++) {
            below.add(hash(tile.level() - 1, index * Tile.FULL + i));
        }
        return MerkleRoot.of(below);
    }
}
