package org.houvast.proof.tree;

/** A tile that is needed is not kept, or is kept with too few hashes. */
public final class MissingTileException extends RuntimeException {

    private final Tile tile;

    public MissingTileException(Tile tile) {
        super("There is no " + tile.path());
        this.tile = tile;
    }

    public Tile tile() {
        return tile;
    }
}
