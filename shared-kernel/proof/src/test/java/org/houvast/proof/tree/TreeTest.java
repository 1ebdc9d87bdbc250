package org.houvast.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is built and read by tiles is what RFC 9162 defines. */
class TreeTest {

    private static final int MANY = 70_000;
    private static final List<Hash> LEAVES = Rfc9162.leaves(MANY);
    private static final StoredTree LARGE = new StoredTree(KeptTiles.of(LEAVES), MANY);

    static IntStream sizes() {
        return IntStream.concat(
                IntStream.rangeClosed(0, 300), IntStream.of(511, 512, 513, 1000, 65_535, 65_536, 65_537, 65_792, MANY));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void the_root_of_every_size_is_that_of_the_definition(int size) {
        Hash root = Rfc9162.mth(LEAVES.subList(0, size));
        assertThat(LARGE.root(size)).isEqualTo(root);
        assertThat(MerkleRoot.of(LEAVES.subList(0, size))).isEqualTo(root);
        assertThat(new StoredTree(KeptTiles.of(LEAVES.subList(0, size)), size).root(size))
                .isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 255, 256, 257, 300})
    void every_inclusion_proof_is_that_of_the_definition(int size) {
        for (int index = 0; index < size; index++) {
            assertThat(LARGE.inclusion(index, size).path()).isEqualTo(Rfc9162.path(index, LEAVES.subList(0, size)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 255, 256, 257, 300})
    void every_consistency_proof_is_that_of_the_definition(int size) {
        for (int from = 1; from <= size; from++) {
            assertThat(LARGE.consistency(from, size).path()).isEqualTo(Rfc9162.proof(from, LEAVES.subList(0, size)));
        }
    }

    @Test
    void proofs_across_levels_of_tiles_are_those_of_the_definition() {
        for (int index : new int[] {0, 255, 256, 65_535, 65_536, 69_999}) {
            assertThat(LARGE.inclusion(index, MANY).path()).isEqualTo(Rfc9162.path(index, LEAVES));
            assertThat(LARGE.consistency(index + 1, MANY).path()).isEqualTo(Rfc9162.proof(index + 1, LEAVES));
        }
    }

    @Test
    void a_proof_reads_at_most_two_tiles_of_each_level() {
        KeptTiles kept = KeptTiles.of(LEAVES);
        new StoredTree(kept, MANY).inclusion(12_345, MANY);
        assertThat(kept.reads()).isBetween(3, 6);
    }

    @Nested
    class Restored {

        @ParameterizedTest
        @ValueSource(longs = {0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 69_999})
        void it_goes_on_as_if_it_had_never_stopped(long size) {
            goesOn(size, KeptTiles.of(LEAVES.subList(0, (int) size)));
        }

        @Test
        void it_goes_on_from_every_size() {
            for (long size = 0; size < 600; size++) {
                goesOn(size, KeptTiles.of(LEAVES.subList(0, (int) size)));
            }
        }

        @Test
        void it_needs_full_tiles_only() {
            KeptTiles kept = new KeptTiles();
            TreeAppender tree = new TreeAppender(kept);
            LEAVES.forEach(tree::append);
            goesOn(MANY, kept);
        }

        private void goesOn(long size, KeptTiles kept) {
            List<Hash> rest = LEAVES.subList((int) (size - size % 256), (int) size);
            TreeAppender restored = TreeAppender.restore(size, kept, rest, kept);
            TreeAppender continuous = new TreeAppender((tile, hashes) -> {});
            LEAVES.subList(0, (int) size).forEach(continuous::append);
            for (int i = 0; i < 300; i++) {
                assertThat(restored.size()).isEqualTo(continuous.size());
                assertThat(restored.root()).isEqualTo(continuous.root());
                Hash next = Sha256.leaf(new byte[] {(byte) i, 7});
                restored.append(next);
                continuous.append(next);
            }
            assertThat(restored.unfinished()).usingRecursiveComparison().isEqualTo(continuous.unfinished());
            restored.unfinished().forEach(kept::keep);
            assertThat(new StoredTree(kept, restored.size()).root(restored.size()))
                    .isEqualTo(continuous.root());
        }

        @Test
        void a_lost_full_tile_is_named() {
            KeptTiles kept = KeptTiles.of(LEAVES);
            kept.lose(Tile.full(0, 17));
            assertThatExceptionOfType(MissingTileException.class)
                    .isThrownBy(() -> new StoredTree(kept, MANY).leaf(17 * 256))
                    .withMessage("There is no tile/0/017");
        }

        @Test
        void a_lost_tile_above_is_put_together_from_those_below() {
            KeptTiles kept = KeptTiles.of(LEAVES);
            kept.lose(Tile.full(1, 0));
            kept.lose(new Tile(1, 1, 17));
            kept.lose(new Tile(2, 0, 1));
            assertThat(new StoredTree(kept, MANY).root(MANY)).isEqualTo(Rfc9162.mth(LEAVES));
        }
    }

    @Nested
    class TilesOfLevelZero {

        @ParameterizedTest
        @ValueSource(ints = {1, 255, 256, 257, 512, 700, 1024, 65_537, MANY})
        void each_is_proven_to_be_in_the_tree(int size) {
            Hash root = LARGE.root(size);
            for (int tile = 0; tile * 256 < size; tile++) {
                List<Hash> leaves = LEAVES.subList(tile * 256, Math.min(tile * 256 + 256, size));
                TileProof proof = LARGE.tile(tile, size);
                proof.verify(leaves, root);
                var altered = new java.util.ArrayList<>(leaves);
                altered.set(altered.size() / 2, Sha256.leaf(new byte[] {1}));
                assertThatExceptionOfType(org.houvast.proof.NotProvenException.class)
                        .isThrownBy(() -> proof.verify(altered, root));
                assertThat(proof.path().size()).isLessThanOrEqualTo(9);
            }
        }
    }

    @Nested
    class Paths {

        @Test
        void they_are_those_of_tlog_tiles() {
            assertThat(Tile.full(0, 1_234_067).path()).isEqualTo("tile/0/x001/x234/067");
            assertThat(new Tile(2, 0, 1).path()).isEqualTo("tile/2/000.p/1");
            assertThat(Tile.full(1, 999).path()).isEqualTo("tile/1/999");
            assertThat(Tile.full(1, 1000).path()).isEqualTo("tile/1/x001/000");
        }

        @Test
        void each_is_read_back() {
            LongStream.of(0, 1, 999, 1000, 999_999, 1_000_000, Long.MAX_VALUE / 512)
                    .mapToObj(index -> new Tile(3, index, 112))
                    .forEach(tile -> assertThat(Tile.parse(tile.path())).isEqualTo(tile));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "tile/0/1",
                    "tile/0/x000/001",
                    "tile/8/000",
                    "tile/0/000.p/256",
                    "tile/0/000.p/0",
                    "tile/0/../000",
                    "tile/0/001/000",
                    "tile/00/000",
                    "tile/0/x001",
                    "tile/0/000.p/01",
                    "tile/0/000\n"
                })
        void nothing_else_is(String path) {
            assertThatExceptionOfType(org.houvast.proof.MalformedException.class)
                    .isThrownBy(() -> Tile.parse(path));
        }
    }
}
