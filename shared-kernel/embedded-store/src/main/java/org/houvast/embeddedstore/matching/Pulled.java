package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Elements of an array that are pulled from it (MongoDB manual, "$pull"). */
final class Pulled {

    private static final String ITSELF = "";

    private Pulled() {}

    static Predicate<@Nullable Object> of(@Nullable Object asked) {
        return switch (asked) {
            case Document operators when isOfValues(operators) -> asField(operators);
            case Document conditions -> {
                Condition all = Filters.read(conditions);
                yield element -> element instanceof Document document && all.meets(document);
            }
            case BsonRegularExpression expression -> asField(expression);
            case null, default -> Comparison.equal(asked)::meets;
        };
    }

    private static boolean isOfValues(Document asked) {
        return !asked.isEmpty()
                && Filters.isOperatorOfValues(asked.keySet().iterator().next());
    }

    private static Predicate<@Nullable Object> asField(Object asked) {
        Condition condition = Operators.on(new Path(ITSELF), asked);
        return element -> condition.meets(new Document(ITSELF, element));
    }
}
