package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What to read for a query. A document may stand under several keys of a multikey index, in one range or in several.
 *
 * @param index to be read; null: all documents, in the order of their insertion
 * @param ranges of the index's keys, ascending and without common keys; one that holds everything where there is no index;
 *     none when no document can match
 * @param backwards whether to read from the end
 * @param order what the order of reading is worth
 * @param exact whether every document under those keys matches, so that none needs to be looked into
 * @param filter what was asked
 * @param sort the order that was asked for; empty if none
 * @param bounds what is read of each field of the index, as texts; for who explains the plan
 */
public record Plan(
        @Nullable IndexDefinition index,
        List<KeyRange> ranges,
        boolean backwards,
        Order order,
        boolean exact,
        Document filter,
        Document sort,
        Supplier<Document> bounds) {

    /** Whether no document can match. */
    public boolean nothing() {
        return ranges.isEmpty();
    }

    /** The plan as MongoDB's {@code winningPlan} (MongoDB manual, "Explain Results"). */
    public Document explain() {
        return Explanation.of(this);
    }
}
