package org.houvast.embeddedstore.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a path was followed into a document: to its end, or to the first array on the way.
 *
 * @param value what is there
 * @param walked the path as far as it was followed
 * @param rest what is left of it, behind an array
 * @param whole whether an array that is there stands for itself, being an element of the one that was gone into
 * @param placed whether a number in the path was taken as a place in an array; a query takes it as a name as well
 */
record Walk(@Nullable Object value, String walked, @Nullable String rest, boolean whole, boolean placed) {

    /** Stands for an element of an array without elements. */
    static final Object NOTHING = new Object();

    static Walk begin(Document document, String path) {
        return down(document, "", path, false);
    }

    private static Walk down(@Nullable Object from, String walked, @Nullable String path, boolean before) {
        Object here = from;
        boolean placed = before;
        String way = walked;
        String rest = path;
        while (rest != null) {
            int dot = rest.indexOf('.');
            String name = dot < 0 ? rest : rest.substring(0, dot);
            if (here instanceof Document document) {
                here = document.getOrDefault(name, Missing.getInstance());
            } else if (here instanceof List<?> elements) {
                int position = position(name);
                if (position < 0) {
                    return new Walk(here, way, rest, false, placed);
                }
                placed = true;
                here = position < elements.size() ? elements.get(position) : Missing.getInstance();
            } else {
                return new Walk(Missing.getInstance(), way, null, false, placed);
            }
            way = way.isEmpty() ? name : way + "." + name;
            rest = dot < 0 ? null : rest.substring(dot + 1);
        }
        return new Walk(here, way, null, false, placed);
    }

    private static int position(String name) {
        boolean digits = !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(name) : -1;
    }

    /** The path of the array at which it stands; null at the end of the path. */
    @Nullable
    String array() {
        return value instanceof List<?> && !whole ? walked : null;
    }

    List<?> elements() {
        return value instanceof List<?> elements ? elements : List.of();
    }

    /** Goes on in an element of the array at which it stands. */
    Walk into(@Nullable Object element) {
        return rest == null
                ? new Walk(element, walked, null, true, placed)
                : down(inside(element), walked, rest, placed);
    }

    /** An array inside an array is not gone into by name. */
    private static @Nullable Object inside(@Nullable Object element) {
        return element instanceof Document ? element : Missing.getInstance();
    }

    /** Goes on where the array has no elements. */
    Walk intoNothing() {
        return new Walk(rest == null ? NOTHING : Missing.getInstance(), walked, null, true, placed);
    }
}
