package org.houvast.query.entry;

import java.util.ArrayList;
import java.util.List;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;
import org.houvast.proof.tree.InclusionProof;

/**
 * A step on the way from an entry to the root of the tree (RFC 9162 2.1.3.2); hashes in base64.
 *
 * @param first the position of the first entry that the hash beside it stands for
 * @param last that of the last one
 * @param left whether that hash comes before the one that is brought along
 * @param beside that hash
 * @param together the hash of both
 * @param entries for how many entries that one stands
 */
record PathStep(long first, long last, boolean left, String beside, String together, long entries) {

    /** The way of a proof, from the leaf up. */
    static List<PathStep> of(InclusionProof proof, Hash leaf) {
        var steps = new ArrayList<PathStep>();
        long node = proof.index();
        long lastNode = proof.size() - 1;
        int level = 0;
        long from = node;
        long to = node + 1;
        Hash hash = leaf;
        for (var beside : proof.path()) {
            boolean left = (node & 1) == 1 || node == lastNode;
            long first;
            long end;
            if (left) {
                int up = Long.numberOfTrailingZeros(node);
                node >>>= up;
                lastNode >>>= up;
                level += up;
                first = (node - 1) << level;
                end = node << level;
                from = first;
                hash = Sha256.node(beside, hash);
            } else {
                first = (node + 1) << level;
                end = Math.min((node + 2) << level, proof.size());
                to = end;
                hash = Sha256.node(hash, beside);
            }
            steps.add(new PathStep(first + 1, end, left, beside.base64(), hash.base64(), to - from));
            node >>>= 1;
            lastNode >>>= 1;
            level++;
        }
        return List.copyOf(steps);
    }
}
