package org.houvast.command.importing;

import java.util.HashMap;
import java.util.Map;

/**
 * Streams that have to do with each other: a case and the houses in which its children live. What is for one group is
 * recorded in the order of the file; groups are recorded side by side. Disjoint sets with halved paths (R. Tarjan, 1975).
 */
final class Groups {

    private final Map<String, String> above = new HashMap<>();

    /** Says that two streams have to do with each other. */
    void join(String one, String other) {
        above.put(of(one), of(other));
    }

    /** The stream that stands for the group of this one. */
    String of(String stream) {
        var at = stream;
        for (var next = above.get(at); next != null && !next.equals(at); next = above.get(at)) {
            var further = above.getOrDefault(next, next);
            above.put(at, further);
            at = further;
        }
        return at;
    }
}
