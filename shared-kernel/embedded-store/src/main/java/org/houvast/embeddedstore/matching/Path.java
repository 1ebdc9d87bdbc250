package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way through documents and, by their elements or by a place in them, through arrays (MongoDB manual, "Query an array of
 * embedded documents"). It may lead to several values of one document, to a missing one, or to none.
 */
final class Path {

    /** No value at the end of the path was met. */
    static final int NOT_MET = -2;
    /** One was met without going through an array. */
    static final int NO_ARRAY = -1;

    private static final int LONGEST_PLACE = 9;

    private final String[] parts;
    private final int[] places;

    Path(String path) {
        parts = path.split("\\.", -1);
        places = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            places[i] = place(parts[i]);
        }
    }

    private static int place(String part) {
        boolean number = !part.isEmpty()
                && part.length() <= LONGEST_PLACE
                && part.chars().allMatch(c -> c >= '0' && c <= '9')
                && (part.length() == 1 || part.charAt(0) != '0');
        return number ? Integer.parseInt(part) : -1;
    }

    /**
     * Looks for a value that meets a test.
     *
     * @param elements whether an array at the end is also taken element by element
     * @return the place in the outermost array on the way, {@link #NO_ARRAY} or {@link #NOT_MET}
     */
    int find(Document document, boolean elements, ElementTest test) {
        return find(document, 0, elements, test);
    }

    private int find(@Nullable Object value, int at, boolean elements, ElementTest test) {
        if (at == parts.length) {
            return end(value, elements, test);
        }
        return switch (value) {
            case Document document -> find(document.getOrMissing(parts[at]), at + 1, elements, test);
            case List<?> array -> through(array, at, elements, test);
            case null, default -> test.meets(Missing.getInstance()) ? NO_ARRAY : NOT_MET;
        };
    }

    private static int end(@Nullable Object value, boolean elements, ElementTest test) {
        if (elements && value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                if (test.meets(array.get(i))) {
                    return i;
                }
            }
        }
        return test.find(value);
    }

    private int through(List<?> array, int at, boolean elements, ElementTest test) {
        for (int i = 0; i < array.size(); i++) {
            Object element = array.get(i);
            boolean met = element instanceof Document && find(element, at, elements, test) != NOT_MET;
            if (met || (i == places[at] && atPlace(element, at + 1, elements, test))) {
                return i;
            }
        }
        return NOT_MET;
    }

    /** An element named by its place is not taken apart when it is an array itself. */
    private boolean atPlace(@Nullable Object element, int at, boolean elements, ElementTest test) {
        if (at == parts.length) {
            return test.meets(element);
        }
        return (element instanceof Document || element instanceof List<?>)
                && find(element, at, elements, test) != NOT_MET;
    }
}
