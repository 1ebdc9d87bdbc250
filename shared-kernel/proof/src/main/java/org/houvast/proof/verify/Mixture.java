package org.houvast.proof.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.houvast.proof.Hash;

/** The hashes of one tile as the entries and the tile give them, when each of the two is wrong in other places. */
final class Mixture {

    private static final int MOST_DIFFERENCES = 8;

    private Mixture() {}

    /** All ways to choose between the two where they differ, if those are few; the first ones are the two themselves. */
    static List<List<Hash>> of(List<Hash> one, List<Hash> other) {
        if (one.size() != other.size()) {
            return List.of(one, other);
        }
        int[] differ = IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .toArray();
        List<List<Hash>> ways = new ArrayList<>(List.of(one, other));
        for (int way = 1; differ.length <= MOST_DIFFERENCES && way < (1 << differ.length) - 1; way++) {
            List<Hash> mixed = new ArrayList<>(one);
            for (int i = 0; i < differ.length; i++) {
                if ((way >> i & 1) == 1) {
                    mixed.set(differ[i], other.get(differ[i]));
                }
            }
            ways.add(mixed);
        }
        return ways;
    }

    static Optional<List<Hash>> find(List<Hash> one, List<Hash> other, Predicate<List<Hash>> right) {
        return of(one, other).stream().filter(right).findFirst();
    }
}
