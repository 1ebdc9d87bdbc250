package org.houvast.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.houvast.proof.Flaw;
import org.houvast.proof.Hash;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.Sha256;
import org.junit.jupiter.api.Test;

/** What is proven here is proven for the verifier of sigstore too, and what is not, is not. */
class SigstoreAgreementTest {

    private static final int SIZE = 20_000;
    private static final List<Hash> LEAVES = Rfc9162.leaves(SIZE);
    private static final StoredTree TREE = new StoredTree(KeptTiles.of(LEAVES), SIZE);

    private static void sigstoreAgrees(int index, int size) throws InclusionProofVerificationException {
        sigstoreVerifies(TREE.inclusion(index, size), LEAVES.get(index), TREE.root(size));
    }

    private static void sigstoreVerifies(InclusionProof proof, Hash leaf, Hash root)
            throws InclusionProofVerificationException {
        InclusionProofVerifier.verify(
                leaf.bytes(),
                proof.index(),
                proof.size(),
                proof.path().stream().map(Hash::bytes).toList(),
                root.bytes());
    }

    @Test
    void on_every_leaf_of_the_sizes_1_to_300() throws Exception {
        for (int size = 1; size <= 300; size++) {
            for (int index = 0; index < size; index++) {
                sigstoreAgrees(index, size);
            }
        }
    }

    @Test
    void on_leaves_of_larger_trees() throws Exception {
        Random random = new Random(9162);
        for (int i = 0; i < 500; i++) {
            int size = 301 + random.nextInt(SIZE - 301);
            sigstoreAgrees(random.nextInt(size), size);
        }
    }

    /**
     * Sigstore leaves out the first and the last check of RFC 9162 section 2.1.3.2, so takes an index outside the tree
     * and a path that ends too early; nothing else is taken there and not here, and nothing here and not there.
     */
    @Test
    void on_proofs_that_do_not_hold_as_far_as_it_checks_them() {
        Random random = new Random(6962);
        for (int i = 0; i < 2_000; i++) {
            int size = 2 + random.nextInt(300);
            InclusionProof right = TREE.inclusion(random.nextInt(size), size);
            InclusionProof wrong = wrong(right, i, random);
            Hash leaf = LEAVES.get((int) right.index());
            Hash root = TREE.root(size);
            Optional<Flaw> here = refusedHere(wrong, leaf, root);
            if (refusedThere(wrong, leaf, root)) {
                assertThat(here).as("%s", wrong).isPresent();
            } else {
                assertThat(here)
                        .as("%s", wrong)
                        .isIn(Optional.empty(), Optional.of(Flaw.PATH_LENGTH), Optional.of(Flaw.OUT_OF_RANGE));
            }
        }
    }

    private static InclusionProof wrong(InclusionProof right, int way, Random random) {
        List<Hash> path = right.path();
        return switch (way % 3) {
            case 0 -> new InclusionProof(random.nextInt((int) right.size()), right.size(), path);
            case 1 -> new InclusionProof(right.index(), 1 + random.nextInt(300), path);
            default -> new InclusionProof(right.index(), right.size(), path.subList(0, random.nextInt(path.size())));
        };
    }

    private static Optional<Flaw> refusedHere(InclusionProof proof, Hash leaf, Hash root) {
        try {
            proof.verify(leaf, root);
            return Optional.empty();
        } catch (NotProvenException e) {
            return Optional.of(e.flaw());
        }
    }

    private static boolean refusedThere(InclusionProof proof, Hash leaf, Hash root) {
        try {
            sigstoreVerifies(proof, leaf, root);
            return false;
        } catch (InclusionProofVerificationException e) {
            return true;
        }
    }

    @Test
    void on_the_hash_of_a_node() {
        assertThat(InclusionProofVerifier.hashChildren(
                        LEAVES.get(0).bytes(), LEAVES.get(1).bytes()))
                .isEqualTo(Sha256.node(LEAVES.get(0), LEAVES.get(1)).bytes());
        assertThatExceptionOfType(InclusionProofVerificationException.class)
                .isThrownBy(() -> sigstoreVerifies(TREE.inclusion(0, 2), LEAVES.get(1), TREE.root(2)));
    }
}
