package org.houvast.proof.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.proof.Hash;

/** Tiles kept in memory, each with as many hashes as it last had. */
final class KeptTiles implements TileStore, TileSink {

    private final Map<String, byte[]> tiles = new HashMap<>();
    private int reads;

    /** A tree with these leaves, all its tiles kept. */
    static KeptTiles of(List<Hash> leaves) {
        KeptTiles kept = new KeptTiles();
        TreeAppender tree = new TreeAppender(kept);
        leaves.forEach(tree::append);
        tree.unfinished().forEach(kept::keep);
        return kept;
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        reads++;
        return Optional.ofNullable(tiles.get(key(tile)));
    }

    @Override
    public void full(Tile tile, byte[] hashes) {
        keep(tile, hashes);
    }

    void keep(Tile tile, byte[] hashes) {
        tiles.put(key(tile), hashes);
    }

    void lose(Tile tile) {
        tiles.remove(key(tile));
    }

    int reads() {
        return reads;
    }

    private static String key(Tile tile) {
        return tile.level() + "/" + tile.index();
    }
}
