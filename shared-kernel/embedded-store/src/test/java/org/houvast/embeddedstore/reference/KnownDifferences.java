package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * What the update operators of mongo-java-server do otherwise than the manual says: {@code $set} leaves a value that is
 * equal as it is, though its type is another (1 and 1.0); for {@code $addToSet} those are two values; {@code $unset} of a
 * field inside an array, named without its place, removes it.
 */
final class KnownDifferences {

    private KnownDifferences() {}

    /** Whether one of them shows when this document is updated so. */
    static boolean concern(Document document, Document update) {
        Document set = fields(update, "$set");
        Document added = fields(update, "$addToSet");
        return set.keySet().stream().anyMatch(path -> equal(document, path, set.get(path)))
                || added.keySet().stream().anyMatch(path -> twice(document, path, added.get(path)))
                || fields(update, "$unset").keySet().stream().anyMatch(path -> throughArray(document, path))
                || limited(document, update)
                || fields(update, "$pull").keySet().stream()
                        .anyMatch(
                                path -> FieldValues.of(document, path).stream().anyMatch(KnownDifferences::holdsArray));
    }

    private static Document fields(Document update, String operator) {
        return update.get(operator) instanceof Document fields ? fields : new Document();
    }

    private static boolean equal(Document document, String path, @Nullable Object value) {
        byte[] key = KeyString.of(value);
        return FieldValues.of(document, path).stream()
                .anyMatch(there -> !(there instanceof Missing) && Arrays.equals(KeyString.of(there), key));
    }

    private static boolean twice(Document document, String path, @Nullable Object added) {
        List<@Nullable Object> values = new ArrayList<>();
        FieldValues.of(document, path)
                .forEach(there -> values.addAll(FieldValues.of(there).withElements()));
        if (added instanceof Document clause && clause.get("$each") instanceof List<?> each) {
            values.addAll(each);
        }
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> keys.add(KeyString.of(value)));
        return new HashSet<>(values).size() != keys.size();
    }

    private static boolean limited(Document document, Document update) {
        Document given = new Document(fields(update, "$min"));
        given.putAll(fields(update, "$max"));
        return given.keySet().stream()
                .anyMatch(path -> special(given.get(path))
                        || FieldValues.of(document, path).stream().anyMatch(KnownDifferences::special));
    }

    private static boolean special(@Nullable Object value) {
        return value instanceof List || (value instanceof Number number && Double.isNaN(number.doubleValue()));
    }

    private static boolean holdsArray(@Nullable Object value) {
        return value instanceof List<?> elements && elements.stream().anyMatch(List.class::isInstance);
    }

    private static boolean throughArray(Document document, String path) {
        int dot = path.indexOf('.');
        return dot > 0 && document.get(path.substring(0, dot)) instanceof List<?>;
    }
}
