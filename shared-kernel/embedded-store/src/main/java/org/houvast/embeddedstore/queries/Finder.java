package org.houvast.embeddedstore.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.houvast.embeddedstore.planning.Order;
import org.houvast.embeddedstore.planning.Plan;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.View;

/** Finds documents. */
public final class Finder {

    private Finder() {}

    /**
     * Begins a query.
     *
     * @param memory what it may hold until it is closed
     */
    public static Rows find(Collection collection, Query query, Memory.Share memory) {
        return find(collection, query, memory, Counted.unlimited());
    }

    /**
     * Begins a query whose cost is counted.
     *
     * @param memory what it may hold until it is closed
     */
    public static Rows find(Collection collection, Query query, Memory.Share memory, Counted counted) {
        Plan plan = query.plan(collection.definitions());
        return plan.order() == Order.UNSORTED
                ? new SortedRows(collection, query, plan, memory, counted)
                : new ScannedRows(collection, query, plan, memory, counted);
    }

    /** All rows at once, for few. */
    public static List<Row> all(View view, Collection collection, Query query, Memory.Share memory, Deadline deadline) {
        List<Row> all = new ArrayList<>();
        boolean _ = find(collection, query, memory).read(view, deadline, row -> {
            memory.take(row.bytes().length);
            return all.add(row);
        });
        return all;
    }

    /** How many documents a query finds; those of one range of an index are counted without looking at them. */
    public static long count(View view, Collection collection, Query asked, Memory.Share memory, Deadline deadline) {
        Query query = asked.unsorted();
        if (query.filter().isEmpty() && query.hint() == null) {
            return within(query, view.count(collection));
        }
        Plan plan = query.plan(collection.definitions());
        Index index =
                plan.index() == null ? null : collection.index(plan.index().name());
        if (plan.exact() && index != null && !index.definition().multikey()) {
            return within(
                    query,
                    plan.ranges().stream()
                            .mapToLong(range -> view.count(index, range))
                            .sum());
        }
        AtomicLong found = new AtomicLong();
        boolean _ = find(collection, query, memory).read(view, deadline, row -> found.incrementAndGet() > 0);
        return found.get();
    }

    private static long within(Query query, long count) {
        long behind = Math.max(0, count - query.skip());
        return query.limit() == 0 ? behind : Math.min(query.limit(), behind);
    }
}
