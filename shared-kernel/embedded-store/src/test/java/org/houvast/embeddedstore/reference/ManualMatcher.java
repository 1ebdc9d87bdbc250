package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document meets a filter, as the MongoDB manual says it ("Query Predicates", "Query for Null or Missing Fields",
 * "Query an Array"), where the library's matcher differs: conditions on an array that different elements meet, NaN, numbers
 * beyond the precision of doubles, comparison with null.
 */
public final class ManualMatcher {

    private static final byte[] NAN = KeyString.of(Double.NaN);

    private ManualMatcher() {}

    public static boolean matches(Document document, Document filter) {
        return filter.entrySet().stream().allMatch(condition -> meets(document, condition));
    }

    private static boolean meets(Document document, Map.Entry<String, Object> condition) {
        Predicate<Object> part = each -> matches(document, (Document) each);
        Object value = condition.getValue();
        return switch (condition.getKey()) {
            case "$and" -> ((List<?>) value).stream().allMatch(part);
            case "$or" -> ((List<?>) value).stream().anyMatch(part);
            case "$nor" -> ((List<?>) value).stream().noneMatch(part);
            default -> meets(FieldValues.at(document, condition.getKey()), value);
        };
    }

    private static boolean meets(FieldValues values, @Nullable Object asked) {
        if (asked instanceof Document operators && operators(operators)) {
            return operators.entrySet().stream().allMatch(each -> meets(values, each.getKey(), each.getValue()));
        }
        return meets(values, asked instanceof BsonRegularExpression ? "$regex" : "$eq", asked);
    }

    private static boolean meets(FieldValues values, String operator, @Nullable Object asked) {
        return switch (operator) {
            case "$ne" -> !meets(values, "$eq", asked);
            case "$nin" -> !meets(values, "$in", asked);
            case "$not" -> !meets(values, asked);
            case "$exists" ->
                values.whole().stream().anyMatch(each -> !(each instanceof Missing)) == Boolean.TRUE.equals(asked);
            case "$in" ->
                asked instanceof List<?> list
                        && list.stream()
                                .anyMatch(each ->
                                        meets(values, each instanceof BsonRegularExpression ? "$regex" : "$eq", each));
            case "$size" ->
                values.whole().stream()
                        .anyMatch(each -> each instanceof List<?> list && Objects.equals(asked, list.size()));
            case "$all" -> asked instanceof List<?> list && list.stream().allMatch(each -> meets(values, "$eq", each));
            case "$elemMatch" ->
                asked instanceof Document conditions
                        && values.whole().stream()
                                .anyMatch(each -> each instanceof List<?> list
                                        && list.stream().anyMatch(element -> elementMatches(element, conditions)));
            default -> values.withElements().stream().anyMatch(each -> single(each, operator, asked));
        };
    }

    /** Whether an element of an array is one to be pulled: by a value, or by conditions. */
    static boolean pulled(@Nullable Object element, @Nullable Object given) {
        if (!(given instanceof Document asked)) {
            return single(element, "$eq", given);
        }
        return operators(asked)
                ? meets(FieldValues.of(element), asked)
                : element instanceof Document document && matches(document, asked);
    }

    private static boolean elementMatches(@Nullable Object element, Document asked) {
        return operators(asked)
                ? asked.entrySet().stream().allMatch(each -> single(element, each.getKey(), each.getValue()))
                : element instanceof Document document && matches(document, asked);
    }

    private static boolean operators(Document asked) {
        return !asked.isEmpty() && asked.keySet().iterator().next().startsWith("$");
    }

    private static boolean single(@Nullable Object value, String operator, @Nullable Object asked) {
        if (operator.equals("$regex")) {
            return finds(value, asked);
        }
        byte[] one = KeyString.of(value);
        byte[] other = KeyString.of(asked);
        int order = Arrays.compareUnsigned(one, other);
        boolean limit = asked instanceof MinKey || asked instanceof MaxKey;
        boolean comparable =
                order == 0 || (one[0] == other[0] && !Arrays.equals(one, NAN) && !Arrays.equals(other, NAN));
        return switch (operator) {
            case "$eq" -> order == 0;
            case "$ne" -> order != 0;
            case "$gt" -> order > 0 && (comparable || limit);
            case "$gte" -> order >= 0 && (comparable || limit);
            case "$lt" -> order < 0 && (comparable || limit);
            case "$lte" -> order <= 0 && (comparable || limit);
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean finds(@Nullable Object value, @Nullable Object asked) {
        if (!(asked instanceof BsonRegularExpression expression)) {
            throw new IllegalArgumentException("no regular expression");
        }
        return value instanceof String text
                ? Pattern.compile(expression.getPattern()).matcher(text).find()
                : Arrays.equals(KeyString.of(value), KeyString.of(asked));
    }
}
