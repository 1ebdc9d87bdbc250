package org.houvast.ledger.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.ledger.proving.StoredTiles.Edge;
import org.houvast.proof.Hash;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.tree.MissingTileException;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;
import org.houvast.proof.tree.TreeAppender;

/**
 * The tree over the durable entries. It takes in only what the ledger gives out as durable, in order, so it never knows
 * more than the ledger; what it keeps can be thrown away and comes back from the entries. For one thread at a time.
 */
final class GrowingTree {

    /** How many entries are read at once while catching up. */
    static final int AT_ONCE = 512;

    private final EntrySource entries;
    private final StoredTiles tiles;
    private TreeAppender tree;

    private GrowingTree(EntrySource entries, StoredTiles tiles, TreeAppender tree) {
        this.entries = entries;
        this.tiles = tiles;
        this.tree = tree;
    }

    /** The tree as it was kept last, ready to go on; from the first entry on when a tile of it is lost. */
    static GrowingTree open(EntrySource entries, StoredTiles tiles) {
        Edge edge = tiles.edge();
        try {
            var kept = TreeAppender.restore(edge.size(), withEdge(tiles, edge), leaves(edge), tiles::keep);
            return new GrowingTree(entries, tiles, kept);
        } catch (MissingTileException lost) {
            return new GrowingTree(entries, tiles, new TreeAppender(tiles::keep));
        }
    }

    private static TileStore withEdge(StoredTiles tiles, Edge edge) {
        return tile -> tile.isFull() ? tiles.read(tile) : Optional.ofNullable(edge.at(tile.level()));
    }

    private static List<Hash> leaves(Edge edge) {
        byte[] hashes = edge.at(0);
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < edge.size() % Tile.FULL; i++) {
            if (hashes == null || hashes.length < (i + 1) * Hash.LENGTH) {
                throw new MissingTileException(Tile.in(edge.size(), 0, edge.size() / Tile.FULL));
            }
            leaves.add(Hash.at(hashes, i));
        }
        return leaves;
    }

    /**
     * Takes in an entry that is known to be durable.
     *
     * @return false when it is not the next one
     */
    boolean add(Entry entry) {
        if (entry.position() != tree.size() + 1) {
            return false;
        }
        tree.append(entry.leaf());
        return true;
    }

    /** Reads on to the end of what is durable, or to a size where there is one to stop at. */
    void catchUp(long size) {
        while (tree.size() < size) {
            List<Entry> next = entries.from(tree.size() + 1, (int) Math.min(AT_ONCE, size - tree.size()));
            if (next.isEmpty()) {
                return;
            }
            for (Entry entry : next) {
                if (tree.size() < size) {
                    add(entry);
                }
            }
        }
    }

    /**
     * Reads some of what is durable and not in the tree yet.
     *
     * @param wanted how many to look for
     * @return whether there is surely more
     */
    boolean readOn(int wanted) {
        List<Entry> next = entries.from(tree.size() + 1, wanted);
        next.forEach(this::add);
        return next.size() >= wanted;
    }

    /** Keeps the unfinished tiles of this size, so that proofs up to it can be read from what is stored. */
    void keepEdge() {
        tiles.keep(new Edge(tree.size(), tree.unfinished()));
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }
}
