package org.houvast.ledgerbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What was measured in all rounds. */
final class StoreFigures {

    private final Map<Key, List<Double>> values = new HashMap<>();

    /** A line of {@link StoreFork}. */
    void add(String subject, String line) {
        String[] parts = line.split("\t", -1);
        values.computeIfAbsent(new Key(subject, Long.parseLong(parts[0]), parts[1]), key -> new ArrayList<>())
                .add(Double.valueOf(parts[2]));
    }

    /** The median of the rounds. */
    OptionalDouble median(String subject, long size, String what) {
        List<Double> measured = values.get(new Key(subject, size, what));
        return measured == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(measured.stream().sorted().toList().get(measured.size() / 2));
    }

    private record Key(String subject, long size, String what) {}
}
