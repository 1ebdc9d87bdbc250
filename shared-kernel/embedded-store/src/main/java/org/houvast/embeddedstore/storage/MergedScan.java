package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.houvast.embeddedstore.planning.KeyRange;
import org.jspecify.annotations.Nullable;

/** Ranges of an index side by side, in the order of what follows the prefix of each. */
final class MergedScan implements Scan {

    private final List<RangeRows> opened = new ArrayList<>();
    private final PriorityQueue<Head> heads;
    private @Nullable Head current;

    MergedScan(
            Statements statements,
            Collection collection,
            Index index,
            List<KeyRange> ranges,
            boolean backwards,
            @Nullable Position after) {
        Comparator<Head> forwards =
                Comparator.comparing(Head::rest, Arrays::compareUnsigned).thenComparingLong(Head::record);
        this.heads = new PriorityQueue<>(backwards ? forwards.reversed() : forwards);
        for (KeyRange range : ranges) {
            byte[] resumed = after == null ? null : resumed(range, after.key());
            RangeRows rows = RangeRows.open(
                    statements, collection, index, range, backwards, resumed, after == null ? 0 : after.record());
            opened.add(rows);
            advance(rows, range.prefix());
        }
    }

    private static byte[] resumed(KeyRange range, byte[] rest) {
        byte[] key = Arrays.copyOf(range.from(), range.prefix() + rest.length);
        System.arraycopy(rest, 0, key, range.prefix(), rest.length);
        return key;
    }

    private void advance(RangeRows rows, int prefix) {
        if (rows.next()) {
            byte[] key = rows.key();
            heads.add(new Head(rows, prefix, Arrays.copyOfRange(key, prefix, key.length), rows.record()));
        }
    }

    @Override
    public boolean next() {
        if (current != null) {
            advance(current.rows, current.prefix);
        }
        current = heads.poll();
        return current != null;
    }

    @Override
    public long record() {
        return requireNonNull(current).record;
    }

    @Override
    public byte[] document() {
        return requireNonNull(current).rows.document();
    }

    @Override
    public Position position() {
        return new Position(0, requireNonNull(current).rest, record());
    }

    @Override
    public void close() {
        opened.forEach(RangeRows::close);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
    private record Head(RangeRows rows, int prefix, byte[] rest, long record) {}
}
