package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * Where the values stand with which a field can meet conditions: a document that meets them has a key there.
 *
 * @param intervals ascending, disjoint
 * @param exact whether every value there meets them, where no arrays are
 */
record Bounds(List<Interval> intervals, boolean exact) {

    private static final byte[] NULL = KeyString.of(null);
    private static final Bounds NONE = new Bounds(List.of(), true);
    private static final Bounds ALL = new Bounds(List.of(Interval.ALL), false);

    /** Those of a condition; null when it has none. */
    static @Nullable Bounds of(String operator, @Nullable Object value) {
        return switch (operator) {
            case "$eq" -> equal(value);
            case "$in" -> value instanceof Collection<?> values ? in(values) : null;
            case "$gt", "$gte", "$lt", "$lte" -> range(operator, value);
            case "$regex" -> regex(value);
            case "$exists" -> Utils.isTrue(value) ? ALL : null;
            default -> null;
        };
    }

    /** Whether what is null or missing stands elsewhere. */
    boolean withoutNull() {
        return intervals.stream().noneMatch(interval -> interval.contains(NULL));
    }

    boolean everything() {
        return equals(ALL);
    }

    boolean points() {
        return intervals.stream().allMatch(Interval::point);
    }

    boolean within(Bounds other) {
        return intervals.stream().allMatch(each -> other.intervals.stream().anyMatch(holder -> holder.contains(each)));
    }

    /** What stands in both. */
    Bounds and(Bounds other) {
        List<Interval> both = intervals.stream()
                .flatMap(each -> other.intervals.stream().map(each::and))
                .filter(interval -> !interval.empty())
                .toList();
        return new Bounds(both, exact && other.exact);
    }

    private static Bounds equal(@Nullable Object value) {
        if (value instanceof Collection<?> elements) {
            return points(Stream.of(Interval.of(elements), first(elements)), false);
        }
        return points(Stream.of(Interval.of(value)), !(value instanceof BsonRegularExpression));
    }

    /** The key that every document has which holds this array: that of its first element. */
    private static Interval first(Collection<?> elements) {
        return elements.isEmpty()
                ? Interval.of(KeyString.ofNothing(), "undefined")
                : Interval.of(elements.iterator().next());
    }

    private static @Nullable Bounds in(Collection<?> values) {
        if (values.stream().anyMatch(BsonRegularExpression::isRegularExpression)) {
            return null;
        }
        List<Bounds> each = new ArrayList<>();
        values.forEach(value -> each.add(equal(value)));
        return points(
                each.stream().flatMap(bounds -> bounds.intervals.stream()),
                each.stream().allMatch(Bounds::exact));
    }

    private static Bounds points(Stream<Interval> points, boolean exact) {
        Map<byte[], Interval> ordered = new TreeMap<>(Arrays::compareUnsigned);
        points.forEach(point -> ordered.putIfAbsent(point.from(), point));
        return new Bounds(List.copyOf(ordered.values()), exact);
    }

    private static @Nullable Bounds range(String operator, @Nullable Object value) {
        boolean orEqual = operator.endsWith("e");
        if (value == null || isNaN(value)) {
            return orEqual ? equal(value) : NONE;
        }
        Interval bracket = TypeBracket.of(value);
        if (bracket == null) {
            return null;
        }
        byte[] key = KeyString.of(value);
        byte[] behind = Objects.requireNonNull(Bytes.next(key), "no key consists of 0xFF");
        String text = Texts.of(value);
        Interval interval = operator.startsWith("$g")
                ? new Interval(
                        orEqual ? key : behind, bracket.to(), false, (orEqual ? "[" : "(") + text, bracket.high())
                : new Interval(
                        bracket.from(), orEqual ? behind : key, false, bracket.low(), text + (orEqual ? "]" : ")"));
        return new Bounds(interval.empty() ? List.of() : List.of(interval), true);
    }

    private static boolean isNaN(Object value) {
        return Arrays.equals(KeyString.of(value), KeyString.of(Double.NaN));
    }

    /** Texts that begin as it says, and the expression itself, which it finds as well. */
    private static @Nullable Bounds regex(@Nullable Object value) {
        String prefix = value instanceof BsonRegularExpression expression ? RegexPrefix.of(expression) : null;
        return prefix == null ? null : new Bounds(List.of(RegexPrefix.interval(prefix), Interval.of(value)), false);
    }
}
