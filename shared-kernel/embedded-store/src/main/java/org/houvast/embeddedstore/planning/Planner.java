package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** Chooses what to read for a query, without looking at any document. */
public final class Planner {

    private Planner() {}

    /**
     * The plan for a query.
     *
     * @param filter conditions of a query
     * @param sort the order asked for; null or empty: none
     * @param hint the name of an index, its key pattern, or {@code {$natural: 1}} or {@code -1}; null: none
     * @param limited whether only the first documents are wanted
     * @param indexes of the collection, {@code _id_} among them
     * @throws de.bwaldvogel.mongo.exception.MongoServerError BadValue when the hint names no index
     */
    public static Plan plan(
            Document filter,
            @Nullable Document sort,
            @Nullable Object hint,
            boolean limited,
            Collection<IndexDefinition> indexes) {
        Document order = sort == null ? new Document() : sort;
        Object id = filter.get("_id");
        for (IndexDefinition index : indexes) {
            if (index.name().equals("_id_") && id != null && !(id instanceof Document) && !(id instanceof Collection)) {
                byte[] key = KeyString.of(id);
                return new Plan(
                        index,
                        List.of(new KeyRange(key, Bytes.next(key), 0)),
                        false,
                        Order.SORTED,
                        filter.size() == 1,
                        filter,
                        order,
                        new Document());
            }
        }
        return new Plan(
                null,
                List.of(KeyRange.all()),
                false,
                order.isEmpty() ? Order.SORTED : Order.UNSORTED,
                filter.isEmpty(),
                filter,
                order,
                new Document());
    }
}
