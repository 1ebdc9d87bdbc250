package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** Which elements of arrays an update is about (MongoDB manual, "$[&lt;identifier&gt;]"). */
final class ArrayFilters {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private final Map<String, Matcher> filters = new HashMap<>();

    /**
     * Reads them.
     *
     * @param arrayFilters null: none
     * @throws MongoServerError TypeMismatch, FailedToParse or BadValue
     */
    ArrayFilters(@Nullable Object arrayFilters) {
        if (arrayFilters == null) {
            return;
        }
        if (!(arrayFilters instanceof List<?> several)) {
            throw UpdateError.TYPE_MISMATCH.because("arrayFilters is of the wrong type, expected an array");
        }
        several.forEach(this::add);
    }

    private void add(@Nullable Object each) {
        if (!(each instanceof Document filter)) {
            throw UpdateError.TYPE_MISMATCH.because(
                    "An element of arrayFilters is of the wrong type, expected an object");
        }
        Set<String> names = new HashSet<>();
        identifiers(filter, names);
        UpdateError.FAILED_TO_PARSE.unless(
                names.size() == 1, "Expected a single top-level field name in each of the array filters");
        String name = names.iterator().next();
        UpdateError.BAD_VALUE.unless(
                IDENTIFIER.matcher(name).matches(),
                "The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '"
                        + name + "'");
        UpdateError.FAILED_TO_PARSE.unless(
                filters.put(name, new Matcher(filter)) == null,
                "Found multiple array filters with the same top-level field name " + name);
    }

    private static void identifiers(Document filter, Set<String> names) {
        filter.forEach((path, condition) -> {
            if (path.startsWith("$") && condition instanceof List<?> several) {
                several.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(one -> identifiers(one, names));
            } else {
                names.add(path.split("\\.", 2)[0]);
            }
        });
    }

    /**
     * Refuses an identifier without a filter, and the other way round.
     *
     * @throws MongoServerError BadValue, FailedToParse
     */
    void check(Set<String> used) {
        for (String identifier : used) {
            UpdateError.BAD_VALUE.unless(
                    filters.containsKey(identifier), "No array filter found for identifier '" + identifier + "'");
        }
        for (String name : filters.keySet()) {
            UpdateError.FAILED_TO_PARSE.unless(
                    used.contains(name), "The array filter for identifier '" + name + "' was not used in the update");
        }
    }

    /** Whether an element meets the filter of an identifier; all meet the empty one. */
    boolean meets(String identifier, @Nullable Object element) {
        Matcher filter = filters.get(identifier);
        return filter == null || filter.meets(new Document(identifier, element));
    }
}
