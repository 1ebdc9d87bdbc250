package org.houvast.proof.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.houvast.proof.Hash;
import org.houvast.proof.Sha256;

/** The definitions of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1 as they stand there, over lists. */
final class Rfc9162 {

    private Rfc9162() {}

    static Hash mth(List<Hash> d) {
        int n = d.size();
        if (n == 0) {
            return Sha256.of(new byte[0]);
        }
        if (n == 1) {
            return d.getFirst();
        }
        int k = k(n);
        return Sha256.node(mth(d.subList(0, k)), mth(d.subList(k, n)));
    }

    static List<Hash> path(int m, List<Hash> d) {
        int n = d.size();
        if (n == 1) {
            return List.of();
        }
        int k = k(n);
        return m < k
                ? and(path(m, d.subList(0, k)), mth(d.subList(k, n)))
                : and(path(m - k, d.subList(k, n)), mth(d.subList(0, k)));
    }

    static List<Hash> proof(int m, List<Hash> d) {
        return subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean b) {
        int n = d.size();
        if (m == n) {
            return b ? List.of() : List.of(mth(d));
        }
        int k = k(n);
        return m <= k
                ? and(subproof(m, d.subList(0, k), b), mth(d.subList(k, n)))
                : and(subproof(m - k, d.subList(k, n), false), mth(d.subList(0, k)));
    }

    private static int k(int n) {
        int k = 1;
        while (2 * k < n) {
            k = 2 * k;
        }
        return k;
    }

    private static List<Hash> and(List<Hash> hashes, Hash last) {
        var all = new ArrayList<>(hashes);
        all.add(last);
        return all;
    }

    /** As many different leaves. */
    static List<Hash> leaves(long count) {
        return LongStream.range(0, count)
                .mapToObj(i -> Sha256.leaf(Long.toString(i).getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .toList();
    }
}
