package org.houvast.embeddedstore.queries;

import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.planning.Plan;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Index;
import org.houvast.embeddedstore.storage.Position;
import org.houvast.embeddedstore.storage.Scan;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/** Rows in the order in which they are read. It keeps no transaction open between batches, but the place it has come to. */
final class ScannedRows implements Rows {

    private final Collection collection;
    private final Query query;
    private final Plan plan;
    private final Counted counted;
    private final Matcher filter;
    private final @Nullable Seen seen;
    private final boolean unserved;
    private long skip;
    private long left;
    private @Nullable Position position;

    ScannedRows(Collection collection, Query query, Plan plan, Memory.Share memory, Counted counted) {
        this.collection = collection;
        this.query = query;
        this.plan = plan;
        this.counted = counted;
        this.filter = new Matcher(query.filter());
        // who asks for all, or for their order on the disk, wants them read one after another
        this.unserved = plan.index() == null && !plan.exact() && query.hint() == null;
        this.skip = query.skip();
        this.left = query.limit() == 0 ? Long.MAX_VALUE : query.limit();
        // neither a record nor its _id ever changes its place
        this.seen = plan.index() == null || plan.index().name().equals(Index.ID_NAME) ? null : new Seen(memory);
    }

    @Override
    public boolean read(View view, Deadline deadline, Sink sink) {
        try (Scan scan = view.scan(collection, plan, position)) {
            while (left > 0 && scan.next()) {
                deadline.check();
                if (plan.index() != null) {
                    counted.key();
                }
                Row row = wanted(scan);
                if (row != null) {
                    left--;
                    if (!sink.take(row)) {
                        position = scan.position();
                        return left > 0;
                    }
                }
            }
            return false;
        }
    }

    private @Nullable Row wanted(Scan scan) {
        long record = scan.record();
        if (seen != null && !seen.add(record)) {
            return null;
        }
        Row row = new Row(record, scan.document());
        counted.examined();
        if (unserved && counted.documentsExamined() == FullScans.UNTOLD + 1) {
            FullScans.ofThisProcess().tell(collection, query);
        }
        if (!plan.exact() && !filter.meets(row.document())) {
            return null;
        }
        if (skip > 0) {
            skip--;
            return null;
        }
        return row;
    }
}
