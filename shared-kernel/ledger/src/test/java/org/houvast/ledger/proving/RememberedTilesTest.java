package org.houvast.ledger.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.tree.TileStore;
import org.junit.jupiter.api.Test;

/** A tile is read once while it is used, and not all of a large tree lies in memory. */
class RememberedTilesTest {

    private final List<Tile> asked = new ArrayList<>();
    private final TileStore tiles = new RememberedTiles(this::stored);

    private Optional<byte[]> stored(Tile tile) {
        asked.add(tile);
        return tile.index() < 1_000 ? Optional.of(new byte[] {(byte) tile.index()}) : Optional.empty();
    }

    @Test
    void what_was_read_lately_is_not_read_again() {
        for (int i = 0; i < 3; i++) {
            assertThat(tiles.read(Tile.full(0, 7))).hasValue(new byte[] {7});
            assertThat(tiles.read(Tile.full(1, 7))).hasValue(new byte[] {7});
        }
        assertThat(asked).containsExactly(Tile.full(0, 7), Tile.full(1, 7));
    }

    @Test
    void what_was_not_used_for_long_is_forgotten_and_what_is_used_is_not() {
        for (int i = 0; i < 500; i++) {
            tiles.read(Tile.full(0, i));
            tiles.read(Tile.full(1, 0));
        }
        assertThat(asked).filteredOn(tile -> tile.level() == 1).hasSize(1);
        tiles.read(Tile.full(0, 0));
        assertThat(asked).filteredOn(tile -> tile.equals(Tile.full(0, 0))).hasSize(2);
    }

    @Test
    void one_that_is_missing_is_looked_for_again() {
        assertThat(tiles.read(Tile.full(0, 1_000))).isEmpty();
        assertThat(tiles.read(Tile.full(0, 1_000))).isEmpty();
        assertThat(asked).hasSize(2);
    }
}
