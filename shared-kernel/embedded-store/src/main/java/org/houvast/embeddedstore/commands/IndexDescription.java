package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.storage.Index;

/** An index as a client asks for it, checked (MongoDB manual, "createIndexes"). */
final class IndexDescription {

    private static final int CANNOT_CREATE = 67;
    private static final int INVALID_OPTION = 197;
    private static final int LONGEST_EXPIRY = Integer.MAX_VALUE;
    private static final int MOST_FIELDS = 32;

    private static final Set<String> OPTIONS = Set.of(
            "v",
            "key",
            "name",
            "ns",
            "unique",
            "sparse",
            "background",
            "hidden",
            "partialFilterExpression",
            "expireAfterSeconds",
            "collation");
    private static final Set<String> IN_PARTIAL_FILTERS =
            Set.of("$and", "$eq", "$exists", "$gt", "$gte", "$lt", "$lte", "$type", "$in", "$or");

    private IndexDescription() {}

    /** The description as it is kept. */
    static Document of(Document asked) {
        for (String option : asked.keySet()) {
            if (!OPTIONS.contains(option)) {
                throw invalid("The field '" + option + "' is not valid for an index specification.");
            }
        }
        Arguments arguments = Arguments.of("createIndexes.indexes", asked, OPTIONS);
        arguments.refuseCollation();
        if (arguments.flag("hidden", false)) {
            throw invalid("Hidden indexes are not supported by this store");
        }
        if (!arguments.has("key")) {
            throw Errors.failedToParse("The 'key' field is a required property of an index specification");
        }
        Document key = checkedKey(arguments.document("key"));
        if (isId(key, "_id")) {
            return id(arguments);
        }
        if (!arguments.has("name")
                || arguments.text("name").isEmpty()
                || arguments.text("name").equals("*")) {
            throw Errors.failedToParse("The 'name' field is a required property of an index specification");
        }
        Document description = new Document("v", 2).append("key", key).append("name", arguments.text("name"));
        if (arguments.flag("unique", false)) {
            description.append("unique", true);
        }
        if (arguments.flag("sparse", false)) {
            description.append("sparse", true);
        }
        addPartialFilter(arguments, description);
        addExpiry(arguments, description);
        return description;
    }

    private static Document id(Arguments arguments) {
        if (arguments.has("sparse")
                || arguments.has("partialFilterExpression")
                || arguments.has("expireAfterSeconds")) {
            throw invalid("The _id index takes no options");
        }
        return new Document("v", 2).append("key", new Document("_id", 1)).append("name", Index.ID_NAME);
    }

    private static Document checkedKey(Document key) {
        if (key.isEmpty() || key.size() > MOST_FIELDS) {
            throw cannotCreate("Index keys must have 1 to " + MOST_FIELDS + " fields");
        }
        for (Map.Entry<String, Object> field : key.entrySet()) {
            if (!(field.getValue() instanceof Number direction)
                    || direction.doubleValue() == 0
                    || Double.isNaN(direction.doubleValue())) {
                throw cannotCreate(
                        "Only ascending (above 0) and descending (below 0) keys are supported by this store, not those of field '"
                                + field.getKey() + "'");
            }
            for (String part : field.getKey().split("\\.", -1)) {
                if (part.isEmpty() || part.startsWith("$")) {
                    throw cannotCreate("Index key contains an illegal field name: '" + field.getKey() + "'");
                }
            }
        }
        return key;
    }

    private static void addPartialFilter(Arguments arguments, Document description) {
        if (!arguments.has("partialFilterExpression")) {
            return;
        }
        Document filter = arguments.document("partialFilterExpression");
        if (arguments.flag("sparse", false)) {
            throw cannotCreate("cannot mix \"partialFilterExpression\" and \"sparse\" options");
        }
        checkPartial(filter);
        boolean _ = new Matcher(filter).meets(new Document());
        description.append("partialFilterExpression", filter);
    }

    private static void checkPartial(Object part) {
        if (part instanceof Document document) {
            document.forEach((key, value) -> {
                boolean supported = !key.startsWith("$") || IN_PARTIAL_FILTERS.contains(key);
                if (!supported || (key.equals("$exists") && !Boolean.TRUE.equals(value))) {
                    throw cannotCreate("unsupported expression in partial index: " + key);
                }
                checkPartial(value);
            });
        } else if (part instanceof List<?> parts) {
            parts.forEach(IndexDescription::checkPartial);
        }
    }

    private static void addExpiry(Arguments arguments, Document description) {
        if (!arguments.has("expireAfterSeconds")) {
            return;
        }
        long seconds = arguments.any("expireAfterSeconds") instanceof Number number ? number.longValue() : -1;
        if (seconds < 0 || seconds > LONGEST_EXPIRY) {
            throw cannotCreate(
                    "TTL index 'expireAfterSeconds' option must be numeric and within 0 to " + LONGEST_EXPIRY);
        }
        if (arguments.document("key").size() != 1) {
            throw cannotCreate("TTL indexes are single-field indexes, compound indexes do not support TTL");
        }
        description.append("expireAfterSeconds", seconds);
    }

    static boolean isId(Document description) {
        return description.get("key") instanceof Document key && isId(key, "_id");
    }

    private static boolean isId(Document key, String id) {
        return key.size() == 1 && key.get(id) instanceof Number direction && direction.doubleValue() > 0;
    }

    /** Whether two have the same keys and options, whatever their names. */
    static boolean same(Document one, Document other) {
        return one.get("key") instanceof Document key
                && other.get("key") instanceof Document otherKey
                && samePattern(key, otherKey)
                && Objects.equals(one.get("unique"), other.get("unique"))
                && Objects.equals(one.get("sparse"), other.get("sparse"))
                && Objects.equals(one.get("partialFilterExpression"), other.get("partialFilterExpression"))
                && Objects.equals(one.get("expireAfterSeconds"), other.get("expireAfterSeconds"));
    }

    /** Whether two have the same fields in the same order and directions. */
    static boolean samePattern(Document one, Document other) {
        return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))
                && one.keySet().stream().allMatch(field -> direction(one, field) == direction(other, field));
    }

    private static double direction(Document pattern, String field) {
        return pattern.get(field) instanceof Number number ? Math.signum(number.doubleValue()) : 0;
    }

    private static MongoServerError cannotCreate(String message) {
        return new MongoServerError(CANNOT_CREATE, "CannotCreateIndex", message);
    }

    private static MongoServerError invalid(String message) {
        return new MongoServerError(INVALID_OPTION, "InvalidIndexSpecificationOption", message);
    }
}
