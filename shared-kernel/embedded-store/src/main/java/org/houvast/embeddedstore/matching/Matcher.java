package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What documents must meet (MongoDB manual, "Query and projection operators"). May be used by several threads. */
public final class Matcher {

    private final Condition condition;

    /**
     * Reads a filter.
     *
     * @throws MongoServerError BadValue when it makes no sense, whether there are documents or not
     */
    public Matcher(Document filter) {
        this.condition = Filters.read(filter);
    }

    /** Whether a document meets the filter. */
    public boolean meets(Document document) {
        return condition.meets(document);
    }

    /** The place in an array by which a document meets the filter (MongoDB manual, "$ (update)"). */
    public OptionalInt place(Document document) {
        int place = condition.find(document);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * What one element of an array must meet (MongoDB manual, "$elemMatch (projection)").
     *
     * @throws MongoServerError BadValue when the conditions make no sense
     */
    public static Predicate<@Nullable Object> ofElement(@Nullable Object conditions) {
        return ElementMatch.element(conditions)::meets;
    }

    /**
     * What elements must meet to be pulled from an array: a value or an expression, operators on the element as if it were
     * a field's value, or conditions on the fields of a document (MongoDB manual, "$pull").
     *
     * @throws MongoServerError BadValue when the conditions make no sense
     */
    public static Predicate<@Nullable Object> ofPulled(@Nullable Object asked) {
        return Pulled.of(asked);
    }
}
