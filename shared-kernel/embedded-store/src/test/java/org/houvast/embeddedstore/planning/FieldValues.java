package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the end of a path: several values when it leads through arrays, which are not gone into at its end. */
public final class FieldValues {

    private final List<@Nullable Object> found = new ArrayList<>();

    private FieldValues() {}

    public static List<@Nullable Object> of(@Nullable Object from, String path) {
        FieldValues values = new FieldValues();
        values.down(from, List.of(path.split("\\.", -1)), false);
        return values.found;
    }

    private void down(@Nullable Object from, List<String> path, boolean inArray) {
        if (path.isEmpty()) {
            found.add(from);
        } else if (from instanceof Document document) {
            down(document.getOrMissing(path.getFirst()), rest(path), false);
        } else if (from instanceof List<?> elements && !inArray) {
            elements.forEach(element -> {
                if (element instanceof Document) {
                    down(element, path, true);
                }
            });
            place(elements, path);
        } else if (from instanceof List<?> elements) {
            place(elements, path);
        } else if (!inArray) {
            found.add(Missing.getInstance());
        }
    }

    /** A number is a place as well as a name. */
    private void place(List<?> elements, List<String> path) {
        String name = path.getFirst();
        if (name.matches("[0-9]{1,9}") && Integer.parseInt(name) < elements.size()) {
            down(elements.get(Integer.parseInt(name)), rest(path), false);
        }
    }

    private static List<String> rest(List<String> path) {
        return path.subList(1, path.size());
    }
}
