package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.houvast.embeddedstore.planning.Plan;
import org.houvast.embeddedstore.planning.Planner;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are asked for, and in which order.
 *
 * @param filter what they must meet
 * @param sort their order; empty: any
 * @param skip how many of the first are left out
 * @param limit how many are wanted at most; 0: all
 * @param hint the index to be used; null: whichever serves
 */
public record Query(
        Document filter,
        Document sort,
        long skip,
        long limit,
        @Nullable Object hint) {

    /** A filter that cannot be understood fails here, whether there are documents or not. */
    public Query {
        boolean _ = new Matcher(filter).meets(new Document());
    }

    /** All that meet a filter. */
    public static Query of(Document filter) {
        return new Query(filter, new Document(), 0, 0, null);
    }

    /** How it is to be read. */
    public Plan plan(Collection<IndexDefinition> indexes) {
        return Planner.plan(filter, sort, hint, limit > 0, indexes);
    }

    /** In any order. */
    Query unsorted() {
        return new Query(filter, new Document(), skip, limit, hint);
    }

    /** Without leaving any out. */
    Query all() {
        return new Query(filter, sort, 0, 0, hint);
    }

    /** With another limit. */
    public Query first(long count) {
        return new Query(filter, sort, skip, count, hint);
    }
}
