package org.houvast.proof.tree;

import java.util.Optional;

/** Where tiles are kept. */
@FunctionalInterface
public interface TileStore {

    /**
     * The hashes of a tile, one after the other, 32 bytes each: those of the tile that is asked for, or more when a
     * fuller version of it is kept. Empty when there is none.
     */
    Optional<byte[]> read(Tile tile);
}
