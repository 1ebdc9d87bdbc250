package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the conditions all of which a document has to meet.
 *
 * @param path of the field; empty when it is about the whole document
 * @param operator as {@code $gt}
 * @param value what the operator is given; for a regular expression with its options both together
 * @param bounds where the field can meet it; null: anywhere
 */
record Condition(
        String path,
        String operator,
        @Nullable Object value,
        @Nullable Bounds bounds) {

    private Condition(String path, String operator, @Nullable Object value) {
        this(path, operator, value, Bounds.of(operator, value));
    }

    /** Takes a filter apart, through {@code $and}. */
    static List<Condition> of(Document filter) {
        List<Condition> conditions = new ArrayList<>();
        filter.forEach((key, value) -> {
            if (key.equals("$and") && documents(value)) {
                ((List<?>) value).forEach(part -> conditions.addAll(of((Document) part)));
            } else if (key.startsWith("$") && !key.equals("$comment")) {
                conditions.add(new Condition("", key, value));
            } else if (!key.startsWith("$")) {
                conditions.addAll(of(key, value));
            }
        });
        return conditions;
    }

    /** Whether no value meets it. */
    boolean unmeetable() {
        return bounds != null && bounds.intervals().isEmpty();
    }

    /** Whether it says that the field is there, whatever it holds. */
    boolean presence() {
        return bounds != null && bounds.everything();
    }

    /** Whether a document that lacks the field cannot meet it. */
    boolean excludesMissing() {
        return presence() || (bounds != null && bounds.withoutNull());
    }

    private static List<Condition> of(String path, @Nullable Object value) {
        if (value instanceof BsonRegularExpression) {
            return List.of(new Condition(path, "$regex", value));
        }
        if (!(value instanceof Document operators) || !beginsWithOperator(operators)) {
            return List.of(new Condition(path, "$eq", value));
        }
        List<Condition> conditions = new ArrayList<>();
        operators.forEach((operator, given) -> {
            if (operator.equals("$regex")) {
                conditions.add(new Condition(path, operator, expression(given, operators.get("$options"))));
            } else if (!operator.equals("$options")) {
                conditions.add(new Condition(path, operator, given));
            }
        });
        return conditions;
    }

    private static @Nullable Object expression(@Nullable Object pattern, @Nullable Object options) {
        return pattern instanceof String text && (options == null || options instanceof String)
                ? new BsonRegularExpression(text, (String) options)
                : options == null ? pattern : null;
    }

    private static boolean documents(@Nullable Object value) {
        return value instanceof List<?> parts
                && !parts.isEmpty()
                && parts.stream().allMatch(Document.class::isInstance);
    }

    private static boolean beginsWithOperator(Document value) {
        return !value.isEmpty() && value.keySet().iterator().next().startsWith("$");
    }
}
