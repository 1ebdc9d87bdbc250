package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a filter asks of which fields, without the values: {@code {name, age: {$gt}, $or: [{house}]}}. */
final class FilterShape {

    private static final int LONGEST = 300;
    private static final Set<String> OF_FILTERS = Set.of("$and", "$or", "$nor");
    private static final Set<String> OF_CONDITIONS = Set.of("$not", "$elemMatch");

    private FilterShape() {}

    static String of(Document filter) {
        String shape = fields(filter);
        return shape.length() <= LONGEST ? shape : shape.substring(0, LONGEST) + "...";
    }

    private static String fields(Document filter) {
        Set<String> shapes = new LinkedHashSet<>();
        filter.forEach((field, value) -> shapes.add(name(field) + inside(field, value)));
        return "{" + String.join(", ", shapes) + "}";
    }

    private static String inside(String field, @Nullable Object value) {
        if (OF_FILTERS.contains(field) && value instanceof List<?> filters) {
            Set<String> shapes = new LinkedHashSet<>();
            filters.forEach(each -> shapes.add(each instanceof Document filter ? fields(filter) : "?"));
            return ": [" + String.join(", ", shapes) + "]";
        }
        boolean asks = value instanceof Document condition
                && (OF_CONDITIONS.contains(field) || (!field.startsWith("$") && operators(condition)));
        return asks && value instanceof Document condition ? ": " + fields(condition) : "";
    }

    private static boolean operators(Document condition) {
        return !condition.isEmpty() && condition.keySet().iterator().next().startsWith("$");
    }

    /** A name comes from a client and must not begin a line of its own. */
    private static String name(String field) {
        return field.replaceAll("\\p{Cntrl}", "?");
    }
}
