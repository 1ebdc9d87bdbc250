package org.houvast.query.ledgerview;

import java.util.List;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.Hash;

/**
 * That an entry is in the tree (RFC 9162 2.1.3); hashes in base64.
 *
 * @param position the entry's position, from 1
 * @param leafIndex its place among the leaves, from 0
 * @param treeSize the number of leaves of the tree
 * @param leafHash the hash of the entry
 * @param hashes the path, from the leaf up
 * @param rootHash where it leads
 */
record Inclusion(long position, long leafIndex, long treeSize, String leafHash, List<String> hashes, String rootHash) {

    static Inclusion of(Proofs.Included included) {
        var proof = included.proof();
        return new Inclusion(
                proof.index() + 1,
                proof.index(),
                proof.size(),
                included.leaf().base64(),
                proof.path().stream().map(Hash::base64).toList(),
                included.root().base64());
    }
}
