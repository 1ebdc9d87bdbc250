package org.houvast.ledger.proving;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.proving.StoredTiles.Edge;
import org.houvast.proof.tree.Tile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tiles that several processes keep. */
class StoredTilesTest {

    private final MongoDatabase database = TestServer.database();
    private final StoredTiles tiles = new StoredTiles(database);

    @AfterEach
    void drop() {
        database.drop();
    }

    private static Edge edge(int size) {
        byte[] hashes = new byte[32 * size];
        hashes[0] = (byte) size;
        return new Edge(size, Map.of(new Tile(0, 0, size), hashes));
    }

    @Test
    void of_two_right_edges_that_of_the_larger_tree_stays() {
        tiles.keep(edge(7));
        tiles.keep(edge(5));
        assertThat(tiles.edge().size()).isEqualTo(7);
        assertThat(tiles.read(new Tile(0, 0, 7)).orElseThrow()).hasSize(7 * 32);
        tiles.keep(edge(9));
        assertThat(tiles.edge().size()).isEqualTo(9);
    }

    @Test
    void a_full_tile_never_changes() {
        byte[] first = new byte[32 * Tile.FULL];
        byte[] other = first.clone();
        other[3] = 1;
        tiles.keep(Tile.full(0, 4), first);
        tiles.keep(Tile.full(0, 4), other);
        assertThat(tiles.read(Tile.full(0, 4))).hasValue(first);
    }
}
