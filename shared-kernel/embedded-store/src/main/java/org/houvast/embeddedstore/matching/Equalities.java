package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields that, by a filter, equal one value: what an upsert inserts (MongoDB manual, "db.collection.update()", upsert
 * behavior). A choice of one is none.
 */
public final class Equalities {

    private static final int NOT_SINGLE_VALUE = 54;

    private final TreeMap<String, @Nullable Object> values = new TreeMap<>();

    private Equalities() {}

    /**
     * The values by their paths.
     *
     * @throws MongoServerError NotSingleValueField when one path has two, or leads through another
     */
    public static Map<String, @Nullable Object> of(Document filter) {
        Equalities equalities = new Equalities();
        equalities.read(filter);
        return equalities.values;
    }

    private void read(Document filter) {
        filter.forEach((name, asked) -> {
            switch (name) {
                case "$and" -> several(asked);
                case "$or" -> single(asked, only -> several(Arrays.asList(only)));
                default -> {
                    if (!Filters.isOperator(name)) {
                        path(name, asked);
                    }
                }
            }
        });
    }

    private void several(@Nullable Object filters) {
        if (filters instanceof List<?> list) {
            list.stream()
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .forEach(this::read);
        }
    }

    private void path(String path, @Nullable Object asked) {
        if (asked instanceof Document operators
                && !operators.isEmpty()
                && Filters.isOperator(operators.keySet().iterator().next())) {
            operators.forEach((operator, operand) -> {
                switch (operator) {
                    case "$eq" -> put(path, operand);
                    case "$in" -> single(operand, value -> equal(path, value));
                    case "$all" -> all(path, operand);
                    default -> {
                        // no equality
                    }
                }
            });
        } else {
            equal(path, asked);
        }
    }

    private void all(String path, @Nullable Object operand) {
        if (operand instanceof List<?> list) {
            list.forEach(value -> path(path, value));
        }
    }

    private void equal(String path, @Nullable Object value) {
        if (!(value instanceof BsonRegularExpression)) {
            put(path, value);
        }
    }

    private static void single(@Nullable Object choice, Consumer<@Nullable Object> only) {
        if (choice instanceof List<?> list && list.size() == 1) {
            only.accept(list.getFirst());
        }
    }

    private void put(String path, @Nullable Object value) {
        for (String other : values.keySet()) {
            if (other.equals(path)) {
                throw contradiction("path '" + path + "' is matched twice");
            }
            if (other.startsWith(path + ".") || path.startsWith(other + ".")) {
                throw contradiction("both paths '" + path + "' and '" + other + "' are matched");
            }
        }
        values.put(path, value);
    }

    private static MongoServerError contradiction(String what) {
        return new MongoServerError(
                NOT_SINGLE_VALUE, "NotSingleValueField", "cannot infer query fields to set, " + what);
    }
}
