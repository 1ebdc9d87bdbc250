package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.embeddedstore.matching.Condition.All;
import org.houvast.embeddedstore.matching.Condition.Any;
import org.houvast.embeddedstore.matching.Condition.Not;
import org.houvast.embeddedstore.matching.Condition.Whole;
import org.jspecify.annotations.Nullable;

/** Reads filters: what is asked of paths, and what ties it together. */
final class Filters {

    private static final int NOT_IMPLEMENTED = 238;
    private static final Set<String> OF_REFERENCES = Set.of("$ref", "$id", "$db");
    private static final Set<String> OF_DOCUMENTS = Set.of("$and", "$or", "$nor", "$expr", "$comment", "$where");
    private static final Set<String> NOT_SUPPORTED = Set.of("$where", "$text", "$jsonSchema");

    private Filters() {}

    /** Whether the first name in a document makes it operators. */
    static boolean isOperator(String name) {
        return name.startsWith("$") && !OF_REFERENCES.contains(name);
    }

    static boolean isOperatorOfValues(String name) {
        return isOperator(name) && !OF_DOCUMENTS.contains(name);
    }

    static Condition read(Document filter) {
        List<Condition> conditions = new ArrayList<>();
        filter.forEach((name, asked) -> {
            if (!name.equals("$comment")) {
                conditions.add(read(name, asked));
            }
        });
        return conditions.size() == 1 ? conditions.getFirst() : new All(List.copyOf(conditions));
    }

    private static Condition read(String name, @Nullable Object asked) {
        return switch (name) {
            case "$and" -> new All(several(asked));
            case "$or" -> new Any(several(asked));
            case "$nor" -> new Not(new Any(several(asked)));
            case "$expr" -> new Whole(document -> Utils.isTrue(Expression.evaluateDocument(asked, document)));
            default -> {
                if (isOperator(name)) {
                    throw unknown(name);
                }
                yield Operators.on(new Path(name), asked);
            }
        };
    }

    private static MongoServerError unknown(String name) {
        return NOT_SUPPORTED.contains(name)
                ? new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", name + " is not supported by this store")
                : new BadValueException("unknown top level operator: " + name
                        + ". If you have a field name that starts with a '$' symbol, consider using $getField or"
                        + " $setField.");
    }

    private static List<Condition> several(@Nullable Object asked) {
        if (!(asked instanceof List<?> filters) || filters.isEmpty()) {
            throw new BadValueException("$and/$or/$nor must be a nonempty array");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Object filter : filters) {
            if (!(filter instanceof Document document)) {
                throw new BadValueException("$or/$and/$nor entries need to be full objects");
            }
            conditions.add(read(document));
        }
        return List.copyOf(conditions);
    }
}
