package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * The order of an array's elements: as values, or by fields of documents, where an element that is none has none of the
 * fields (MongoDB manual, "$sort (update)").
 */
final class ElementOrder {

    private static final Comparator<@Nullable Object> BY_VALUE =
            Comparator.comparing(KeyString::of, Arrays::compareUnsigned);

    private ElementOrder() {}

    /**
     * Reads one.
     *
     * @throws MongoServerError BadValue
     */
    static Comparator<@Nullable Object> of(@Nullable Object pattern) {
        if (!(pattern instanceof Document fields)) {
            return directed(BY_VALUE, pattern);
        }
        return fields.entrySet().stream()
                .map(ElementOrder::field)
                .reduce(Comparator::thenComparing)
                .orElseThrow(() ->
                        UpdateError.BAD_VALUE.because("The $sort pattern is empty when it should be a set of fields."));
    }

    private static Comparator<@Nullable Object> field(Map.Entry<String, Object> field) {
        List<String> names = List.of(field.getKey().split("\\.", -1));
        UpdateError.BAD_VALUE.unless(!names.contains(""), "The $sort field is empty or has an empty part");
        FieldPath path = new FieldPath(names);
        Comparator<@Nullable Object> byField = (one, other) -> BY_VALUE.compare(at(one, path), at(other, path));
        return directed(byField, field.getValue());
    }

    private static @Nullable Object at(@Nullable Object element, FieldPath path) {
        return element instanceof Document document ? Walk.find(document, path) : null;
    }

    private static Comparator<@Nullable Object> directed(
            Comparator<@Nullable Object> order, @Nullable Object direction) {
        if (direction instanceof Number number && Math.abs(number.doubleValue()) == 1) {
            return number.doubleValue() > 0 ? order : order.reversed();
        }
        throw UpdateError.BAD_VALUE.because(
                "The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields");
    }
}
