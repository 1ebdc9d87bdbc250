package org.houvast.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A proof holds for what it is about, and for nothing else. */
class ProofTest {

    private static final int SIZE = 300;
    private static final List<Hash> LEAVES = Rfc9162.leaves(SIZE);
    private static final StoredTree TREE = new StoredTree(KeptTiles.of(LEAVES), SIZE);
    private static final List<Hash> ROOTS =
            IntStream.rangeClosed(0, SIZE).mapToObj(TREE::root).toList();

    private static Hash altered(Hash hash, int place) {
        byte[] bytes = hash.bytes();
        bytes[place] ^= (byte) (1 << (place % 8));
        return Hash.of(bytes);
    }

    private static void fails(Flaw flaw, Runnable verification) {
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(verification::run)
                .satisfies(refused -> assertThat(refused.flaw()).isEqualTo(flaw));
    }

    @Nested
    class OfInclusion {

        @Test
        void holds_for_every_leaf_in_every_size() {
            for (int size = 1; size <= SIZE; size++) {
                for (int index = 0; index < size; index++) {
                    TREE.inclusion(index, size).verify(LEAVES.get(index), ROOTS.get(size));
                }
            }
        }

        @Test
        void fails_with_any_byte_of_leaf_root_or_path_altered() {
            for (int size = 1; size <= SIZE; size += 13) {
                for (int index = 0; index < size; index += 7) {
                    InclusionProof proof = TREE.inclusion(index, size);
                    Hash leaf = LEAVES.get(index);
                    Hash root = ROOTS.get(size);
                    for (int place = 0; place < Hash.LENGTH; place++) {
                        Hash otherLeaf = altered(leaf, place);
                        Hash otherRoot = altered(root, place);
                        fails(Flaw.ROOT_DIFFERS, () -> proof.verify(otherLeaf, root));
                        fails(Flaw.ROOT_DIFFERS, () -> proof.verify(leaf, otherRoot));
                        for (int step = 0; step < proof.path().size(); step++) {
                            var path = new ArrayList<>(proof.path());
                            path.set(step, altered(path.get(step), place));
                            var other = new InclusionProof(index, size, path);
                            fails(Flaw.ROOT_DIFFERS, () -> other.verify(leaf, root));
                        }
                    }
                }
            }
        }

        @Test
        void fails_for_every_other_index() {
            for (int index = 0; index < SIZE; index += 11) {
                InclusionProof proof = TREE.inclusion(index, SIZE);
                Hash leaf = LEAVES.get(index);
                for (int other = 0; other < SIZE; other++) {
                    if (other != index) {
                        var moved = new InclusionProof(other, SIZE, proof.path());
                        assertThatExceptionOfType(NotProvenException.class)
                                .isThrownBy(() -> moved.verify(leaf, ROOTS.get(SIZE)));
                    }
                }
            }
        }

        @Test
        void fails_with_a_hash_too_many_or_too_few_or_two_swapped() {
            for (int size = 2; size <= SIZE; size += 3) {
                for (int index = 0; index < size; index += 5) {
                    List<Hash> path = TREE.inclusion(index, size).path();
                    var longer = new ArrayList<>(path);
                    longer.add(ROOTS.get(size));
                    refused(index, size, longer, Flaw.PATH_LENGTH);
                    refused(index, size, path.subList(0, path.size() - 1), Flaw.PATH_LENGTH);
                    refused(index, size, path.subList(1, path.size()), Flaw.PATH_LENGTH);
                    if (path.size() > 1) {
                        refused(index, size, path.reversed(), Flaw.ROOT_DIFFERS);
                    }
                }
            }
        }

        private void refused(int index, int size, List<Hash> path, Flaw flaw) {
            fails(flaw, () -> new InclusionProof(index, size, path).verify(LEAVES.get(index), ROOTS.get(size)));
        }

        @Test
        void fails_outside_the_tree() {
            Hash leaf = LEAVES.getFirst();
            for (long index : new long[] {-1, 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
                fails(Flaw.OUT_OF_RANGE, () -> new InclusionProof(index, 1, List.of()).verify(leaf, leaf));
            }
            fails(Flaw.OUT_OF_RANGE, () -> new InclusionProof(0, 0, List.of()).verify(leaf, leaf));
            fails(Flaw.OUT_OF_RANGE, () -> new InclusionProof(0, -5, List.of()).verify(leaf, leaf));
            assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(5, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(-1, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> TREE.inclusion(5, SIZE + 1));
        }

        @Test
        void of_the_root_itself_is_none() {
            Hash inner = Sha256.node(LEAVES.get(0), LEAVES.get(1));
            fails(
                    Flaw.PATH_LENGTH,
                    () -> new InclusionProof(0, 4, TREE.inclusion(0, 4).path().subList(1, 2))
                            .verify(inner, ROOTS.get(4)));
        }
    }

    @Nested
    class OfConsistency {

        @Test
        void holds_between_all_sizes() {
            for (int to = 0; to <= SIZE; to++) {
                for (int from = 0; from <= to; from++) {
                    TREE.consistency(from, to).verify(ROOTS.get(from), ROOTS.get(to));
                }
            }
        }

        @Test
        void fails_with_any_byte_of_a_root_or_of_the_path_altered() {
            for (int to = 2; to <= SIZE; to += 17) {
                for (int from = 1; from < to; from += 5) {
                    ConsistencyProof proof = TREE.consistency(from, to);
                    Hash first = ROOTS.get(from);
                    Hash second = ROOTS.get(to);
                    for (int place = 0; place < Hash.LENGTH; place++) {
                        Hash otherFirst = altered(first, place);
                        Hash otherSecond = altered(second, place);
                        fails(Flaw.INCONSISTENT, () -> proof.verify(otherFirst, second));
                        fails(Flaw.INCONSISTENT, () -> proof.verify(first, otherSecond));
                        for (int step = 0; step < proof.path().size(); step++) {
                            var path = new ArrayList<>(proof.path());
                            path.set(step, altered(path.get(step), place));
                            var other = new ConsistencyProof(from, to, path);
                            fails(Flaw.INCONSISTENT, () -> other.verify(first, second));
                        }
                    }
                }
            }
        }

        @Test
        void fails_with_a_hash_too_many_or_too_few() {
            for (int to = 2; to <= SIZE; to += 3) {
                for (int from = 1; from < to; from++) {
                    int first = from;
                    int second = to;
                    List<Hash> path = TREE.consistency(from, to).path();
                    var longer = new ArrayList<>(path);
                    longer.add(ROOTS.get(to));
                    for (List<Hash> wrong : List.of(longer, path.subList(0, path.size() - 1), List.<Hash>of())) {
                        fails(
                                Flaw.PATH_LENGTH,
                                () -> new ConsistencyProof(first, second, wrong)
                                        .verify(ROOTS.get(first), ROOTS.get(second)));
                    }
                }
            }
        }

        @Test
        void fails_for_trees_that_did_not_grow() {
            Hash root = ROOTS.get(3);
            fails(Flaw.OUT_OF_RANGE, () -> new ConsistencyProof(4, 3, List.of()).verify(root, root));
            fails(Flaw.OUT_OF_RANGE, () -> new ConsistencyProof(-1, 3, List.of()).verify(root, root));
            fails(Flaw.INCONSISTENT, () -> new ConsistencyProof(3, 3, List.of()).verify(root, ROOTS.get(4)));
            fails(Flaw.INCONSISTENT, () -> new ConsistencyProof(0, 3, List.of()).verify(root, root));
            fails(Flaw.PATH_LENGTH, () -> new ConsistencyProof(3, 3, List.of(root)).verify(root, root));
            assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(4, 3));
            assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(4, SIZE + 1));
        }
    }

    @Nested
    class OfATile {

        @Test
        void fails_with_other_leaves_than_the_tree_has_there() {
            Hash root = ROOTS.get(SIZE);
            TileProof proof = TREE.tile(1, SIZE);
            fails(Flaw.OUT_OF_RANGE, () -> proof.verify(LEAVES.subList(256, 299), root));
            fails(Flaw.OUT_OF_RANGE, () -> new TileProof(2, SIZE, proof.path()).verify(List.of(), root));
            fails(Flaw.OUT_OF_RANGE, () -> new TileProof(-1, SIZE, proof.path()).verify(LEAVES, root));
            fails(Flaw.ROOT_DIFFERS, () -> proof.verify(LEAVES.subList(0, 44), root));
        }
    }
}
