package org.houvast.embeddedstore.reference;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** What update operators make of a document (MongoDB manual, "Update operators"). */
final class ReferenceUpdate {

    private static final int BAD_VALUE = 2;
    private static final int TYPE_MISMATCH = 14;
    private static final int PATH_NOT_VIABLE = 28;

    private ReferenceUpdate() {}

    /** A changed copy. */
    static Document apply(Document before, Document update, boolean inserting) {
        Document after = before.cloneDeeply();
        if (update.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            Document replaced = new Document();
            if (before.containsKey("_id")) {
                replaced.put("_id", before.get("_id"));
            }
            replaced.putAll(update.cloneDeeply());
            return replaced;
        }
        update.forEach((operator, fields) ->
                ((Document) fields).forEach((path, given) -> apply(after, operator, path, given, inserting)));
        return after;
    }

    private static void apply(
            Document document, String operator, String path, @Nullable Object given, boolean inserting) {
        switch (operator) {
            case "$set" -> at(document, path, true, old -> given);
            case "$setOnInsert" -> {
                if (inserting) {
                    at(document, path, true, old -> given);
                }
            }
            case "$unset" -> {
                if (viable(document, path)) {
                    at(document, path, false, old -> Missing.getInstance());
                }
            }
            case "$inc", "$mul" -> at(document, path, true, old -> number(operator, old, given));
            case "$min" ->
                at(document, path, true, old -> old instanceof Missing || compare(given, old) < 0 ? given : old);
            case "$max" ->
                at(document, path, true, old -> old instanceof Missing || compare(given, old) > 0 ? given : old);
            case "$push", "$addToSet" -> at(document, path, true, old -> added(operator, old, given));
            case "$pop" -> at(document, path, false, old -> popped(old, given));
            case "$pull" -> at(document, path, false, old -> pulled(old, given));
            case "$pullAll" -> at(document, path, false, old -> without(old, given));
            case "$rename" -> rename(document, path, String.valueOf(given));
            default -> throw new IllegalArgumentException(operator);
        }
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        return Arrays.compareUnsigned(KeyString.of(one), KeyString.of(other));
    }

    private static @Nullable Object number(String operator, @Nullable Object old, @Nullable Object given) {
        boolean product = operator.equals("$mul");
        if (!(given instanceof Number by) || !(old instanceof Number || old instanceof Missing)) {
            throw new Refused(TYPE_MISMATCH, operator);
        }
        Number from = old instanceof Number number ? number : Integer.valueOf(0);
        if (from instanceof Double || by instanceof Double) {
            return product ? from.doubleValue() * by.doubleValue() : from.doubleValue() + by.doubleValue();
        }
        long result = product ? from.longValue() * by.longValue() : from.longValue() + by.longValue();
        return from instanceof Integer && by instanceof Integer && (int) result == result
                ? (Object) (int) result
                : result;
    }

    private static Object added(String operator, @Nullable Object old, @Nullable Object given) {
        List<@Nullable Object> array = new ArrayList<>(array(old));
        List<?> each = given instanceof Document clause && clause.get("$each") instanceof List<?> list
                ? list
                : Arrays.asList(given);
        each.stream()
                .filter(value ->
                        operator.equals("$push") || array.stream().noneMatch(there -> compare(there, value) == 0))
                .forEach(array::add);
        return array;
    }

    private static List<?> array(@Nullable Object old) {
        if (old instanceof Missing) {
            return List.of();
        }
        if (old instanceof List<?> array) {
            return array;
        }
        throw new Refused(BAD_VALUE, "no array");
    }

    private static @Nullable Object popped(@Nullable Object old, @Nullable Object end) {
        if (old instanceof Missing) {
            return old;
        }
        if (!(old instanceof List<?> array)) {
            throw new Refused(TYPE_MISMATCH, "no array");
        }
        if (array.isEmpty()) {
            return array;
        }
        boolean first = Integer.valueOf(-1).equals(end);
        return new ArrayList<>(first ? array.subList(1, array.size()) : array.subList(0, array.size() - 1));
    }

    private static @Nullable Object pulled(@Nullable Object old, @Nullable Object given) {
        return old instanceof Missing
                ? old
                : array(old).stream()
                        .filter(element -> !ManualMatcher.pulled(element, given))
                        .toList();
    }

    private static @Nullable Object without(@Nullable Object old, @Nullable Object given) {
        return old instanceof Missing
                ? old
                : array(old).stream()
                        .filter(element -> !(given instanceof List<?> values
                                && values.stream().anyMatch(value -> compare(value, element) == 0)))
                        .toList();
    }

    private static void rename(Document document, String from, String to) {
        List<@Nullable Object> values = FieldValues.of(document, from);
        if (!(values.getFirst() instanceof Missing)) {
            Object value = values.getFirst();
            at(document, from, false, old -> Missing.getInstance());
            at(document, to, true, old -> value);
        }
    }

    /** Whether there could be such a field, without which there is nothing to unset. */
    private static boolean viable(Document document, String path) {
        try {
            at(document.cloneDeeply(), path, true, old -> old);
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    /** Puts what an operator makes of a value in its place; of nothing, nothing. */
    private static void at(Document document, String path, boolean making, UnaryOperator<@Nullable Object> change) {
        put(document, List.of(path.split("\\.")), making, change);
    }

    private static void put(Object into, List<String> path, boolean making, UnaryOperator<@Nullable Object> change) {
        String name = path.getFirst();
        Object old = get(into, name);
        Object changed;
        if (path.size() == 1) {
            changed = change.apply(old);
        } else if (old instanceof Document || old instanceof List) {
            changed = old;
            put(old, path.subList(1, path.size()), making, change);
        } else if (!(old instanceof Missing)) {
            throw new Refused(PATH_NOT_VIABLE, "Cannot create field in element");
        } else if (making) {
            Document made = new Document();
            put(made, path.subList(1, path.size()), true, change);
            changed = made;
        } else {
            return;
        }
        store(into, name, old, changed);
    }

    private static @Nullable Object get(Object from, String name) {
        if (from instanceof Document document) {
            return document.getOrMissing(name);
        }
        List<?> elements = (List<?>) from;
        if (!name.matches("[0-9]+")) {
            throw new Refused(PATH_NOT_VIABLE, "Cannot create field in element");
        }
        int place = Integer.parseInt(name);
        return place < elements.size() ? elements.get(place) : Missing.getInstance();
    }

    @SuppressWarnings("unchecked") // the elements of a list that was cloned
    private static void store(Object into, String name, @Nullable Object old, @Nullable Object changed) {
        if (into instanceof Document document) {
            if (changed instanceof Missing) {
                document.remove(name);
            } else {
                document.put(name, changed);
            }
            return;
        }
        List<@Nullable Object> elements = (List<@Nullable Object>) into;
        int place = name.matches("[0-9]+") ? Integer.parseInt(name) : elements.size();
        if (old instanceof Missing) {
            if (!(changed instanceof Missing)) {
                IntStream.range(elements.size(), place + 1).forEach(i -> elements.add(null));
                elements.set(place, changed);
            }
        } else {
            elements.set(place, changed instanceof Missing ? null : changed);
        }
    }
}
