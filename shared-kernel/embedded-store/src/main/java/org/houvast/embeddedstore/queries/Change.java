package org.houvast.embeddedstore.queries;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Operators as they apply to one document, in a form of which the library makes what MongoDB does: with the places of
 * positional operators, in the order of the fields' names, and without what the library does not know or overlooks.
 */
final class Change {

    private static final int TYPE_MISMATCH = 14;

    private final Document filter;
    private final Document before;
    private final Document change = new Document();

    private Change(Document filter, Document before) {
        this.filter = filter;
        this.before = before;
    }

    /** The operators for a document that meets a filter. */
    static Document of(Document operators, Document filter, Document before) {
        Change change = new Change(filter, before);
        operators.forEach((operator, fields) -> change.add(operator, (Document) fields));
        return change.change;
    }

    private void add(String operator, Document fields) {
        Map<String, @Nullable Object> ordered = new TreeMap<>(Comparator.comparing(Change::sortable));
        fields.forEach((path, operand) -> ordered.put(placed(path), operand));
        ordered.forEach((path, operand) -> add(operator, path, operand));
        if (ordered.isEmpty()) {
            change.putIfAbsent(operator, new Document());
        }
    }

    /** Places in arrays as numbers, names as text. */
    private static String sortable(String path) {
        StringBuilder sortable = new StringBuilder();
        for (String part : path.split("\\.", -1)) {
            boolean number = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            sortable.append(number ? " ".repeat(Math.max(0, 10 - part.length())) + part : part)
                    .append('\0');
        }
        return sortable.toString();
    }

    private String placed(String path) {
        List<String> parts = Arrays.asList(path.split("\\.", -1));
        if (!parts.contains("$")) {
            return path;
        }
        int place = new Matcher(filter)
                .place(before)
                .orElseThrow(() ->
                        new BadValueException("The positional operator did not find the match needed from the query."));
        parts.replaceAll(part -> part.equals("$") ? String.valueOf(place) : part);
        return String.join(".", parts);
    }

    private void add(String operator, String path, @Nullable Object operand) {
        Object found = path.contains("$[") ? Missing.getInstance() : Utils.getSubdocumentValue(before, path);
        boolean there = !(found instanceof Missing);
        switch (operator) {
            case "$bit" -> put("$set", path, Bits.of(there ? found : null, requireNonNull((Document) operand)));
            case "$inc", "$mul" -> {
                checkArithmetic(operator, path, there, found, operand);
                put(operator, path, operand);
            }
            case "$addToSet" -> addToSet(path, there, found, operand);
            case "$pop" -> {
                if (there && !(found instanceof List<?>)) {
                    throw new MongoServerError(
                            TYPE_MISMATCH, "TypeMismatch", "Path '" + path + "' contains an element of non-array type");
                }
                put(operator, path, operand);
            }
            case "$rename" -> {
                checkNoArray(path);
                put(operator, path, operand);
            }
            default -> put(operator, path, operand);
        }
    }

    private void put(String operator, String path, @Nullable Object operand) {
        ((Document) change.computeIfAbsent(operator, name -> new Document())).put(path, operand);
    }

    private static void checkArithmetic(
            String operator, String path, boolean there, @Nullable Object found, @Nullable Object operand) {
        if (there && !(found instanceof Number)) {
            throw new MongoServerError(
                    TYPE_MISMATCH,
                    "TypeMismatch",
                    "Cannot apply " + operator + " to a value of non-numeric type: field '" + path + "'");
        }
        if (found instanceof Number number && isWhole(number) && operand instanceof Number by && isWhole(by)) {
            long one = number.longValue();
            long other = by.longValue();
            try {
                long _ = operator.equals("$inc") ? Math.addExact(one, other) : Math.multiplyExact(one, other);
            } catch (ArithmeticException overflow) {
                throw new BadValueException(
                        "Failed to apply " + operator + " operations to the current value of field '" + path + "'");
            }
        }
    }

    private static boolean isWhole(Number value) {
        return value instanceof Integer || value instanceof Long;
    }

    /** Without what is in the array already, whatever the type of its numbers. */
    private void addToSet(String path, boolean there, @Nullable Object found, @Nullable Object operand) {
        if (!there) {
            put("$addToSet", path, operand);
            return;
        }
        if (!(found instanceof List<?> elements)) {
            throw new BadValueException("Cannot apply $addToSet to non-array field. Field named '" + path + "'");
        }
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        elements.forEach(element -> keys.add(KeyString.of(element)));
        List<@Nullable Object> more = new ArrayList<>();
        List<?> values = operand instanceof Document document && document.get("$each") instanceof List<?> each
                ? each
                : Arrays.asList(operand);
        for (Object value : values) {
            if (keys.add(KeyString.of(value))) {
                more.add(value);
            }
        }
        put("$addToSet", path, new Document("$each", more));
    }

    private void checkNoArray(String path) {
        String way = "";
        for (String part : path.split("\\.", -1)) {
            if (!way.isEmpty() && Utils.getSubdocumentValue(before, way) instanceof List<?>) {
                throw new BadValueException("The source field cannot be an array element, '" + path + "'");
            }
            way = way.isEmpty() ? part : way + "." + part;
        }
    }
}
