package org.houvast.ledger.proving;

import java.util.List;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;

/** The stored tiles; one of the lowest level that is lost comes back from its entries. */
final class KnownTiles implements TileStore {

    private final TileStore stored;
    private final EntrySource entries;

    KnownTiles(TileStore stored, EntrySource entries) {
        this.stored = stored;
        this.entries = entries;
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        Optional<byte[]> found = stored.read(tile).filter(hashes -> hashes.length >= tile.width() * Hash.LENGTH);
        return found.isPresent() || tile.level() > 0 ? found : rebuilt(tile);
    }

    private Optional<byte[]> rebuilt(Tile tile) {
        long first = tile.index() * Tile.FULL + 1;
        List<Entry> covered = entries.from(first, tile.width());
        if (covered.size() < tile.width()) {
            return Optional.empty();
        }
        byte[] hashes = new byte[tile.width() * Hash.LENGTH];
        for (int i = 0; i < tile.width(); i++) {
            covered.get(i).leaf().copyTo(hashes, i);
        }
        return Optional.of(hashes);
    }
}
