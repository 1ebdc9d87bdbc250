package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** Refuses stages that make no sense, which the library would take (MongoDB manual, "Aggregation stages"). */
final class StageCheck {

    private static final int NOT_IMPLEMENTED = 238;
    private static final int LIMIT_NOT_POSITIVE = 15958;
    private static final int MATCH_NO_DOCUMENT = 15959;
    private static final int SORT_NO_DOCUMENT = 15973;
    private static final int SORT_EMPTY = 15976;
    private static final int PROJECT_EMPTY = 51272;
    private static final int COUNT_NO_TEXT = 40156;
    private static final int COUNT_EMPTY = 40157;
    private static final int COUNT_DOLLAR = 40158;
    private static final int SORT_BY_COUNT = 40149;
    private static final int FACET_NO_DOCUMENT = 40169;
    private static final int LOOKUP_NO_DOCUMENT = 9;
    private static final int NO_ACCUMULATOR = 40234;

    private StageCheck() {}

    static void check(String name, @Nullable Object value, Document variables) {
        switch (name) {
            case "$match" -> {
                boolean _ = new Matcher(document(
                                value, MATCH_NO_DOCUMENT, "the match filter must be an expression in an object"))
                        .meets(variables);
            }
            case "$sort" -> {
                Document keys = document(value, SORT_NO_DOCUMENT, "the $sort key specification must be an object");
                refuseIf(keys.isEmpty(), SORT_EMPTY, "$sort stage must have at least one sort key");
            }
            case "$limit" ->
                refuseIf(
                        value instanceof Number count && count.longValue() <= 0,
                        LIMIT_NOT_POSITIVE,
                        "the limit must be positive");
            case "$count" -> checkCount(value);
            case "$project" ->
                refuseIf(
                        value instanceof Document fields && fields.isEmpty(),
                        PROJECT_EMPTY,
                        "Invalid $project :: caused by :: projection specification must have at least one field");
            case "$group" -> checkGroup(value);
            case "$sortByCount" ->
                refuseIf(
                        !(value instanceof Document) && !(value instanceof String path && path.startsWith("$")),
                        SORT_BY_COUNT,
                        "the sortByCount field must be defined as a $-prefixed path or an expression inside an object");
            case "$facet" ->
                Facet.check(
                        document(value, FACET_NO_DOCUMENT, "the $facet specification must be a non-empty object"),
                        variables);
            case "$lookup" ->
                Lookup.check(
                        document(value, LOOKUP_NO_DOCUMENT, "the $lookup stage specification must be an Object"),
                        variables);
            case "$set", "$addFields" -> checkNewFields(name, value);
            default -> {
                // the library looks at the rest
            }
        }
    }

    private static void checkCount(@Nullable Object value) {
        refuseIf(!(value instanceof String), COUNT_NO_TEXT, "the count field must be a non-empty string");
        String field = String.valueOf(value);
        refuseIf(field.isEmpty(), COUNT_EMPTY, "the count field must be a non-empty string");
        refuseIf(field.startsWith("$"), COUNT_DOLLAR, "the count field cannot be a $-prefixed path");
    }

    private static void checkGroup(@Nullable Object value) {
        if (value instanceof Document fields) {
            fields.forEach((field, accumulator) -> refuseIf(
                    !field.equals("_id") && !(accumulator instanceof Document),
                    NO_ACCUMULATOR,
                    "The field '" + field + "' must be an accumulator object"));
        }
    }

    /** The library takes a path for a name. */
    private static void checkNewFields(String name, @Nullable Object value) {
        if (value instanceof Document fields && fields.keySet().stream().anyMatch(field -> field.contains("."))) {
            throw new MongoServerError(
                    NOT_IMPLEMENTED, "NotImplemented", "Paths in " + name + " are not supported by this store");
        }
    }

    private static Document document(@Nullable Object value, int code, String otherwise) {
        if (value instanceof Document document) {
            return document;
        }
        throw new MongoServerError(code, otherwise);
    }

    private static void refuseIf(boolean wrong, int code, String why) {
        if (wrong) {
            throw new MongoServerError(code, why);
        }
    }
}
