package org.houvast.ledgerbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rounds of one measurement: the middle one, and between which values all lie. */
record Summary(Figure of, double median, double min, double max) {

    /** Of the figures with the same name, peer, server, writers, events and size; empty when there are none. */
    static Optional<Summary> of(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<Double> values = figures.stream().map(Figure::value).sorted().toList();
        int middle = values.size() / 2;
        double median = values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
        return Optional.of(new Summary(figures.getFirst(), median, values.getFirst(), values.getLast()));
    }

    String text() {
        return count(median) + " (" + count(min) + " to " + count(max) + ")";
    }

    /** A number as one reads it: three digits that mean something. */
    static String count(double value) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 2));
        double rounded = Math.round(value / unit) * unit;
        return String.format(Locale.ROOT, value < 10 ? "%,.1f" : "%,.0f", value < 10 ? value : rounded);
    }
}
