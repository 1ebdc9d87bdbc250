package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.houvast.embeddedstore.planning.KeyRange;
import org.houvast.embeddedstore.planning.Order;
import org.houvast.embeddedstore.planning.Plan;
import org.jspecify.annotations.Nullable;

/** What is in the store at one moment. */
public class View {

    private static final int PLAN_KILLED = 175;

    final Statements statements;
    private Catalog catalog;

    View(Statements statements, Catalog catalog) {
        this.statements = statements;
        this.catalog = catalog;
    }

    /** The collections and indexes of that moment. */
    public final Catalog catalog() {
        return catalog;
    }

    final void catalog(Catalog changed) {
        catalog = changed;
    }

    /**
     * Reads what a plan says.
     *
     * @param after where an earlier scan of the same plan ended; null: from its beginning
     * @throws MongoServerError QueryPlanKilled when the collection or the plan's index is gone
     */
    public final Scan scan(Collection collection, Plan plan, @Nullable Position after) {
        Collection now = catalog.find(collection.namespace());
        if (now == null || now.id() != collection.id()) {
            throw new MongoServerError(PLAN_KILLED, "QueryPlanKilled", "collection dropped");
        }
        if (plan.index() == null) {
            return plan.nothing() ? new NoScan() : new CollectionScan(statements, collection, plan.backwards(), after);
        }
        Index index = collection.index(plan.index().name());
        if (index == null || now.indexes().stream().noneMatch(other -> other.id() == index.id())) {
            throw new MongoServerError(
                    PLAN_KILLED, "QueryPlanKilled", "index '" + plan.index().name() + "' dropped");
        }
        if (plan.order() == Order.MERGED) {
            return new MergedScan(statements, collection, index, plan.ranges(), plan.backwards(), after);
        }
        List<KeyRange> ranges = new ArrayList<>(plan.ranges());
        if (plan.backwards()) {
            Collections.reverse(ranges);
        }
        return new IndexScan(statements, collection, index, ranges, plan.backwards(), after);
    }

    /** How many documents a collection has. */
    public long count(Collection collection) {
        Long count = statements.number("SELECT count FROM collections WHERE id = ?", collection.id());
        return count == null ? 0 : count;
    }

    /** How many keys an index has in a range. */
    public final long count(Index index, KeyRange range) {
        String from = "SELECT COUNT(*) FROM " + index.table() + " WHERE key >= ?";
        Long count = range.to() == null
                ? statements.number(from, range.from())
                : statements.number(from + " AND key < ?", range.from(), range.to());
        return count == null ? 0 : count;
    }

    private static final class NoScan implements Scan {

        @Override
        public boolean next() {
            return false;
        }

        @Override
        public long record() {
            throw new IllegalStateException("no document");
        }

        @Override
        public byte[] document() {
            throw new IllegalStateException("no document");
        }

        @Override
        public Position position() {
            throw new IllegalStateException("no document");
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
