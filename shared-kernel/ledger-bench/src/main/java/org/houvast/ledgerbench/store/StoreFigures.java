package org.houvast.ledgerbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        List<Double> sorted = sorted(subject, size, what);
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }

    /** The median, and between which values all rounds lie; empty when it was not measured. */
    String text(String subject, long size, String what) {
        List<Double> sorted = sorted(subject, size, what);
        OptionalDouble median = median(subject, size, what);
        return median.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,.0f (%,.0f to %,.0f)",
                        median.getAsDouble(),
                        sorted.getFirst(),
                        sorted.getLast());
    }

    private List<Double> sorted(String subject, long size, String what) {
        return values.getOrDefault(new Key(subject, size, what), List.of()).stream()
                .sorted()
                .toList();
    }

    private record Key(String subject, long size, String what) {}
}
