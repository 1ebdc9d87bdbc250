package org.houvast.proof.tree;

/** Takes the tiles that a growing tree has finished. */
@FunctionalInterface
public interface TileSink {

    /** A tile that is full and will never change. The array is the receiver's own. */
    void full(Tile tile, byte[] hashes);
}
