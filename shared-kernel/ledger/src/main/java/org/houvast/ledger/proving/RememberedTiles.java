package org.houvast.ledger.proving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;

/**
 * Tiles that were read lately, so that the proofs of entries that lie near one another read each tile once. For the tree of
 * one size, in one thread.
 */
final class RememberedTiles implements TileStore {

    /** Of at most 8 KiB each. */
    private static final int MOST = 64;

    private final TileStore tiles;
    private final Map<Tile, byte[]> lately = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > MOST;
        }
    };

    RememberedTiles(TileStore tiles) {
        this.tiles = tiles;
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        byte[] known = lately.get(tile);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> found = tiles.read(tile);
        found.ifPresent(hashes -> lately.put(tile, hashes));
        return found;
    }
}
