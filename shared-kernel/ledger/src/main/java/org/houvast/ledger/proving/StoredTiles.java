package org.houvast.ledger.proving;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of the tree, by their path (C2SP tlog-tiles). A full tile never changes and has the same content whoever
 * writes it. The unfinished tiles of the right edge stand together in one document, which is replaced as the tree grows.
 */
final class StoredTiles implements TileStore {

    private static final String ID = "_id";
    private static final String HASHES = "hashes";
    private static final String EDGE = "edge";
    private static final String SIZE = "size";
    private static final String TILES = "tiles";

    private final MongoCollection<Document> tiles;

    StoredTiles(MongoDatabase database) {
        this.tiles = database.getCollection("tiles")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /**
     * The right edge of the tree at one size.
     *
     * @param size the number of leaves
     * @param tiles its unfinished tiles, at most one for each level
     */
    record Edge(long size, Map<Tile, byte[]> tiles) {

        static final Edge EMPTY = new Edge(0, Map.of());

        byte @Nullable [] at(int level) {
            return tiles.entrySet().stream()
                    .filter(each -> each.getKey().level() == level)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    public Optional<byte[]> read(Tile tile) {
        Tile full = Tile.full(tile.level(), tile.index());
        Optional<byte[]> found = finished(full);
        if (found.isPresent() || tile.isFull()) {
            return found;
        }
        Optional<byte[]> unfinished = unfinished(tile);
        // between the two looks the edge may have moved on, and then the tile is full
        return unfinished.isPresent() ? unfinished : finished(full);
    }

    private Optional<byte[]> finished(Tile full) {
        return Optional.ofNullable(tiles.find(eq(ID, full.path())).first())
                .map(stored -> stored.get(HASHES, Binary.class).getData());
    }

    private Optional<byte[]> unfinished(Tile tile) {
        return edge().tiles().entrySet().stream()
                .filter(each ->
                        each.getKey().level() == tile.level() && each.getKey().index() == tile.index())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The right edge that was written last; an empty tree's when there is none. */
    Edge edge() {
        Document stored = tiles.find(eq(ID, EDGE)).first();
        if (stored == null) {
            return Edge.EMPTY;
        }
        Map<Tile, byte[]> unfinished = new LinkedHashMap<>();
        for (Document tile : stored.getList(TILES, Document.class)) {
            unfinished.put(
                    Tile.parse(tile.getString(ID)),
                    tile.get(HASHES, Binary.class).getData());
        }
        return new Edge(stored.getLong(SIZE), unfinished);
    }

    /** Keeps a full tile; nothing happens when it is there already. */
    void keep(Tile full, byte[] hashes) {
        try {
            tiles.insertOne(new Document(ID, full.path()).append(HASHES, new Binary(hashes)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Keeps the right edge, unless that of a larger tree is kept already. */
    void keep(Edge edge) {
        var unfinished = edge.tiles().entrySet().stream()
                .map(each -> new Document(ID, each.getKey().path()).append(HASHES, new Binary(each.getValue())))
                .toList();
        Document stored = new Document(ID, EDGE).append(SIZE, edge.size()).append(TILES, unfinished);
        try {
            tiles.replaceOne(and(eq(ID, EDGE), lt(SIZE, edge.size())), stored, new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // another process keeps that of a tree as large or larger
        }
    }

    /** Throws away the right edge, so that the tree is built anew from its full tiles and the entries. */
    void dropEdge() {
        tiles.deleteOne(eq(ID, EDGE));
    }
}
