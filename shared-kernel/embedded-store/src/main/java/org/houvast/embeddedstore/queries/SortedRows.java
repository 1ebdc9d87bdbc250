package org.houvast.embeddedstore.queries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import org.houvast.embeddedstore.planning.Plan;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/** Rows that no index gives in order: all are read at first, and the first of them, if only so many are wanted, are held. */
final class SortedRows implements Rows {

    private static final int ENTRY_BYTES = 100;
    private static final Comparator<Entry> BY_KEY =
            Comparator.comparing(Entry::key, Arrays::compareUnsigned).thenComparingLong(Entry::number);

    private final Collection collection;
    private final Query query;
    private final Plan plan;
    private final Counted counted;
    private final Memory.Share memory;
    private @Nullable Queue<Row> sorted;

    SortedRows(Collection collection, Query query, Plan plan, Memory.Share memory, Counted counted) {
        this.collection = collection;
        this.query = query;
        this.plan = plan;
        this.counted = counted;
        this.memory = memory;
    }

    @Override
    public boolean read(View view, Deadline deadline, Sink sink) {
        if (sorted == null) {
            sorted = sort(view, deadline);
        }
        for (Row row = sorted.poll(); row != null; row = sorted.poll()) {
            memory.giveBack(bytes(row));
            if (!sink.take(row)) {
                return !sorted.isEmpty();
            }
        }
        return false;
    }

    private Queue<Row> sort(View view, Deadline deadline) {
        SortKey keys = new SortKey(query.sort());
        long wanted = query.limit() == 0 ? Long.MAX_VALUE : query.skip() + query.limit();
        // the last of those held on top, to be the one that goes
        PriorityQueue<Entry> held = new PriorityQueue<>(BY_KEY.reversed());
        AtomicLong read = new AtomicLong();
        boolean _ = new ScannedRows(collection, query.all(), plan, memory, counted).read(view, deadline, row -> {
            held.add(new Entry(keys.of(row.document()), read.getAndIncrement(), new Row(row.record(), row.bytes())));
            memory.take(bytes(row));
            if (held.size() > wanted) {
                memory.giveBack(bytes(held.remove().row));
            }
            return true;
        });
        List<Entry> all = new ArrayList<>(held);
        all.sort(BY_KEY);
        Queue<Row> rows = new ArrayDeque<>(all.size());
        all.stream().skip(query.skip()).forEach(entry -> rows.add(entry.row));
        return rows;
    }

    private static long bytes(Row row) {
        return row.bytes().length + (long) ENTRY_BYTES;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
    private record Entry(byte[] key, long number, Row row) {}
}
