package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses operators that make no sense before any document is looked at (MongoDB manual, "Update operators"). */
final class Modifiers {

    private static final int TYPE_MISMATCH = 14;
    private static final int DOLLAR_PREFIXED = 52;
    private static final int EMPTY_FIELD_NAME = 56;

    private static final Set<String> KNOWN = Set.of(
            "$set",
            "$unset",
            "$setOnInsert",
            "$inc",
            "$mul",
            "$min",
            "$max",
            "$rename",
            "$currentDate",
            "$bit",
            "$push",
            "$addToSet",
            "$pop",
            "$pull",
            "$pullAll");

    private Modifiers() {}

    /** Checks an update with operators, or a replacement. */
    static void check(Document change, @Nullable Object arrayFilters) {
        if (change.isEmpty() || !change.keySet().iterator().next().startsWith("$")) {
            change.keySet().stream()
                    .filter(name -> name.startsWith("$"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new MongoServerError(
                                DOLLAR_PREFIXED,
                                "DollarPrefixedFieldName",
                                "The dollar ($) prefixed field '" + name
                                        + "' is not allowed in the context of an update's replacement document.");
                    });
            return;
        }
        Set<String> identifiers = new HashSet<>();
        change.forEach((operator, fields) -> check(operator, fields, identifiers));
        checkFilters(arrayFilters, identifiers);
    }

    private static void check(String operator, @Nullable Object fields, Set<String> identifiers) {
        if (!KNOWN.contains(operator)) {
            throw new FailedToParseException("Unknown modifier: " + operator
                    + ". Expected a valid update modifier or pipeline-style update specified as an array");
        }
        if (!(fields instanceof Document paths)) {
            throw new FailedToParseException("Modifiers operate on fields: " + operator + " needs a document");
        }
        paths.forEach((path, operand) -> {
            checkPath(path, identifiers);
            switch (operator) {
                case "$push" -> checkEach(operand, new BadValueException(notAnArray(operator)));
                case "$addToSet" -> checkAddToSet(operand);
                case "$rename" -> checkRename(path, operand);
                case "$bit" -> Bits.check(operand);
                default -> {
                    // the library looks at the rest
                }
            }
        });
    }

    private static String notAnArray(String operator) {
        return "The argument to $each in " + operator + " must be an array";
    }

    private static void checkPath(String path, Set<String> identifiers) {
        if (path.isEmpty()) {
            throw new MongoServerError(EMPTY_FIELD_NAME, "EmptyFieldName", "An empty update path is not valid.");
        }
        for (String part : path.split("\\.", -1)) {
            if (part.isEmpty()) {
                throw new MongoServerError(
                        EMPTY_FIELD_NAME,
                        "EmptyFieldName",
                        "The update path '" + path + "' contains an empty field name, which is not allowed.");
            }
            if (part.startsWith("$[") && part.endsWith("]") && part.length() > 3) {
                identifiers.add(part.substring(2, part.length() - 1));
            }
        }
    }

    private static void checkEach(@Nullable Object operand, MongoServerError otherwise) {
        if (operand instanceof Document document
                && document.containsKey("$each")
                && !(document.get("$each") instanceof List<?>)) {
            throw otherwise;
        }
    }

    private static void checkAddToSet(@Nullable Object operand) {
        checkEach(operand, new MongoServerError(TYPE_MISMATCH, "TypeMismatch", notAnArray("$addToSet")));
        if (operand instanceof Document document && document.containsKey("$each") && document.size() > 1) {
            throw new BadValueException("Found unexpected fields after $each in $addToSet");
        }
    }

    private static void checkRename(String path, @Nullable Object to) {
        if (path.equals(to)) {
            throw new BadValueException("The source and target field for $rename must differ: " + path);
        }
    }

    private static void checkFilters(@Nullable Object arrayFilters, Set<String> identifiers) {
        Set<String> filtered = new HashSet<>();
        if (arrayFilters instanceof List<?> filters) {
            for (Object filter : filters) {
                String name = filter instanceof Document document ? identifier(document) : "";
                if (name.isEmpty() || !filtered.add(name)) {
                    throw new FailedToParseException(
                            "Each of the array filters needs one top-level field name, which no other has");
                }
            }
        }
        for (String identifier : identifiers) {
            if (!filtered.contains(identifier)) {
                throw new BadValueException("No array filter found for identifier '" + identifier + "'");
            }
        }
        for (String filter : filtered) {
            if (!identifiers.contains(filter)) {
                throw new FailedToParseException(
                        "The array filter for identifier '" + filter + "' was not used in the update");
            }
        }
    }

    private static String identifier(Document filter) {
        Set<String> names = new HashSet<>();
        filter.forEach((path, condition) -> {
            if (path.startsWith("$") && condition instanceof List<?> several) {
                several.forEach(one -> names.add(one instanceof Document document ? identifier(document) : ""));
            } else {
                names.add(path.split("\\.", 2)[0]);
            }
        });
        return names.size() == 1 ? names.iterator().next() : "";
    }
}
