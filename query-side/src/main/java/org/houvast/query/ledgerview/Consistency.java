package org.houvast.query.ledgerview;

import java.util.List;
import org.houvast.ledger.proving.Proofs;
import org.houvast.proof.Hash;

/**
 * That a tree begins with a smaller one (RFC 9162 2.1.4); hashes in base64.
 *
 * @param from the number of leaves of the smaller tree
 * @param to the number of leaves of the larger one
 * @param hashes the path between them
 * @param fromRoot the root of the smaller tree
 * @param toRoot the root of the larger one
 */
record Consistency(long from, long to, List<String> hashes, String fromRoot, String toRoot) {

    static Consistency of(Proofs.Consistent consistent) {
        var proof = consistent.proof();
        return new Consistency(
                proof.from(),
                proof.to(),
                proof.path().stream().map(Hash::base64).toList(),
                consistent.fromRoot().base64(),
                consistent.toRoot().base64());
    }
}
