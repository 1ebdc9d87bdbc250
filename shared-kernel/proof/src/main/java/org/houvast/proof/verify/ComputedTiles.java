package org.houvast.proof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.tree.MerkleRoot;
import org.houvast.proof.tree.Tile;
import org.jspecify.annotations.Nullable;

/** The tiles above level 0 as the entries give them, chunk by chunk: a chunk with too many or too few gives none. */
final class ComputedTiles {

    private final List<List<@Nullable Hash>> levels = new ArrayList<>();
    private final List<Hash> unfinished = new ArrayList<>();
    private boolean unfinishedFits;
    private final long size;

    ComputedTiles(long size) {
        this.size = size;
        for (int level = 0; level < Tile.LEVELS; level++) {
            levels.add(new ArrayList<>());
        }
    }

    /** The leaves of the next chunk, as many as were found. */
    void add(Tile tile, List<Hash> leaves) {
        boolean fits = leaves.size() == tile.width();
        if (tile.isFull()) {
            raise(1, fits ? MerkleRoot.of(leaves) : null);
        } else {
            unfinished.addAll(leaves);
            unfinishedFits = fits;
        }
    }

    private void raise(int level, @Nullable Hash hash) {
        List<@Nullable Hash> hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() % Tile.FULL == 0) {
            raise(
                    level + 1,
                    hashes(Tile.full(level, hashes.size() / Tile.FULL - 1))
                            .map(MerkleRoot::of)
                            .orElse(null));
        }
    }

    /** The root of a full tile. */
    Optional<Hash> rootOf(int level, long index) {
        return Optional.ofNullable(levels.get(level + 1).get(Math.toIntExact(index)));
    }

    /** The hashes of a tile, unless an entry below is missing or too many; of level 0 the unfinished one only. */
    Optional<List<Hash>> hashes(Tile tile) {
        if (tile.level() == 0) {
            return unfinishedFits && tile.equals(Tile.in(size, 0, size / Tile.FULL))
                    ? Optional.of(unfinished)
                    : Optional.empty();
        }
        int from = Math.toIntExact(tile.index() * Tile.FULL);
        List<Hash> known = levels.get(tile.level()).subList(from, from + tile.width()).stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return known.size() == tile.width() ? Optional.of(known) : Optional.empty();
    }
}
