package org.houvast.embeddedstore.updates;

import java.util.ArrayList;
import java.util.List;

/**
 * The names on the way to a field (MongoDB manual, "Dot notation"). Paths come in the order in which their fields are
 * changed: numbers by their value, before names, those as text (MongoDB manual, "Update operators", behavior).
 */
record FieldPath(List<String> parts) implements Comparable<FieldPath> {

    private static final int MOST_DIGITS = 10;
    private static final long LARGEST_PLACE = 0xFFFF_FFFFL;

    FieldPath {
        parts = List.copyOf(parts);
    }

    /**
     * Reads one.
     *
     * @throws de.bwaldvogel.mongo.exception.MongoServerError EmptyFieldName
     */
    static FieldPath of(String text) {
        UpdateError.EMPTY_FIELD_NAME.unless(!text.isEmpty(), "An empty update path is not valid.");
        List<String> parts = List.of(text.split("\\.", -1));
        UpdateError.EMPTY_FIELD_NAME.unless(
                !parts.contains(""),
                "The update path '" + text + "' contains an empty field name, which is not allowed.");
        return new FieldPath(parts);
    }

    /** A name as a place in an array; below 0 when it is none. */
    static long place(String name) {
        if (!isNumber(name) || name.length() > MOST_DIGITS) {
            return -1;
        }
        long place = Long.parseLong(name);
        return place > LARGEST_PLACE ? -1 : place;
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The same path with another name at one point of it. */
    FieldPath with(int at, String name) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(at, name);
        return new FieldPath(changed);
    }

    /** Whether another path is the same or leads on from this one. */
    boolean leadsTo(FieldPath other) {
        return parts.size() <= other.parts.size()
                && other.parts.subList(0, parts.size()).equals(parts);
    }

    @Override
    public int compareTo(FieldPath other) {
        for (int i = 0; i < parts.size() && i < other.parts.size(); i++) {
            int order = compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    private static int compare(String one, String other) {
        boolean number = isNumber(one);
        if (number != isNumber(other)) {
            return number ? -1 : 1;
        }
        int byLength =
                number ? Integer.compare(digits(one).length(), digits(other).length()) : 0;
        int byValue = number ? digits(one).compareTo(digits(other)) : 0;
        return byLength != 0 ? byLength : byValue != 0 ? byValue : one.compareTo(other);
    }

    private static String digits(String number) {
        return number.replaceFirst("^0+", "");
    }

    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
