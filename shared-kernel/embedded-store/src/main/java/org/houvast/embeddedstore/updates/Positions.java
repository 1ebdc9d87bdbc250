package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places in arrays for which a path has a sign: {@code $}, {@code $[]} and {@code $[identifier]} (MongoDB manual,
 * "$ (update)", "$[]", "$[&lt;identifier&gt;]").
 *
 * @param matched the place by which the document met the filter
 */
record Positions(Supplier<OptionalInt> matched, ArrayFilters filters) {

    private static final String MATCHED = "$";

    /**
     * Looks whether signs stand where they may.
     *
     * @throws MongoServerError BadValue
     */
    static void check(FieldPath path) {
        String first = path.parts().getFirst();
        UpdateError.BAD_VALUE.unless(
                !isSign(first),
                "Cannot have positional element '" + first + "' in the first position in path '" + path + "'");
        UpdateError.BAD_VALUE.unless(
                path.parts().stream().filter(MATCHED::equals).count() < 2,
                "Too many positional (i.e. '$') elements found in path '" + path + "'");
    }

    static boolean isPositional(FieldPath path) {
        return path.parts().stream().anyMatch(Positions::isSign);
    }

    private static boolean isSign(String part) {
        return part.equals(MATCHED) || isOfElements(part);
    }

    private static boolean isOfElements(String part) {
        return part.startsWith("$[") && part.endsWith("]");
    }

    private static String identifier(String part) {
        return part.substring(2, part.length() - 1);
    }

    /** The identifiers for which there must be filters. */
    static Set<String> identifiers(Stream<FieldPath> paths) {
        return paths.flatMap(path -> path.parts().stream())
                .filter(Positions::isOfElements)
                .map(Positions::identifier)
                .filter(identifier -> !identifier.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * The paths with the places in a document.
     *
     * @throws MongoServerError BadValue when there is no such array
     */
    List<FieldPath> in(Document document, FieldPath path) {
        List<FieldPath> found = new ArrayList<>();
        follow(document, path, 0, found);
        return found;
    }

    private void follow(@Nullable Object here, FieldPath path, int at, List<FieldPath> found) {
        if (at == path.parts().size()) {
            found.add(path);
            return;
        }
        String part = path.parts().get(at);
        if (part.equals(MATCHED)) {
            OptionalInt place = matched.get();
            UpdateError.BAD_VALUE.unless(
                    place.isPresent(), "The positional operator did not find the match needed from the query.");
            String name = String.valueOf(place.getAsInt());
            follow(Walk.step(here, name), path.with(at, name), at + 1, found);
        } else if (isOfElements(part)) {
            elements(here, path, at, found);
        } else {
            follow(Walk.step(here, part), path, at + 1, found);
        }
    }

    private void elements(@Nullable Object here, FieldPath path, int at, List<FieldPath> found) {
        if (!(here instanceof List<?> array)) {
            throw UpdateError.BAD_VALUE.because(
                    "The path '" + new FieldPath(path.parts().subList(0, at))
                            + "' must exist in the document as an array" + " in order to apply array updates.");
        }
        String identifier = identifier(path.parts().get(at));
        for (int i = 0; i < array.size(); i++) {
            if (filters.meets(identifier, array.get(i))) {
                follow(array.get(i), path.with(at, String.valueOf(i)), at + 1, found);
            }
        }
    }
}
