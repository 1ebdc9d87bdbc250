package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the end of a path: several values when it leads through arrays. */
final class FieldValues {

    private final List<@Nullable Object> whole = new ArrayList<>();
    private final List<@Nullable Object> withElements = new ArrayList<>();

    private FieldValues() {}

    static FieldValues at(@Nullable Object from, String path) {
        FieldValues values = new FieldValues();
        values.down(from, List.of(path.split("\\.", -1)));
        return values;
    }

    /** One value that has no path. */
    static FieldValues of(@Nullable Object value) {
        FieldValues values = new FieldValues();
        values.end(value);
        return values;
    }

    static List<@Nullable Object> of(@Nullable Object from, String path) {
        return at(from, path).whole;
    }

    /** The values, an array being one. */
    List<@Nullable Object> whole() {
        return whole;
    }

    /** The values and the elements of those that are arrays. */
    List<@Nullable Object> withElements() {
        return withElements;
    }

    private void end(@Nullable Object value) {
        whole.add(value);
        withElements.add(value);
        if (value instanceof List<?> elements) {
            withElements.addAll(elements);
        }
    }

    private void down(@Nullable Object from, List<String> path) {
        if (path.isEmpty()) {
            end(from);
        } else if (from instanceof Document document) {
            down(document.getOrMissing(path.getFirst()), rest(path));
        } else if (from instanceof List<?> elements) {
            elements.stream().filter(Document.class::isInstance).forEach(element -> down(element, path));
            if (path.getFirst().matches("[0-9]{1,9}") && Integer.parseInt(path.getFirst()) < elements.size()) {
                place(elements.get(Integer.parseInt(path.getFirst())), rest(path));
            }
        } else {
            whole.add(Missing.getInstance());
            withElements.add(Missing.getInstance());
        }
    }

    /** A number is a place as well as a name; an array that stands there is one value. */
    private void place(@Nullable Object there, List<String> path) {
        if (path.isEmpty()) {
            whole.add(there);
            withElements.add(there);
        } else if (there instanceof Document || there instanceof List) {
            down(there, path);
        }
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }
}
