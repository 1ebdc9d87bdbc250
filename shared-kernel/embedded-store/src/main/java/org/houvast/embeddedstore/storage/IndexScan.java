package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.houvast.embeddedstore.planning.KeyRange;
import org.jspecify.annotations.Nullable;

/** The ranges of an index one after another. */
final class IndexScan implements Scan {

    private final Statements statements;
    private final Collection collection;
    private final Index index;
    private final List<KeyRange> ranges;
    private final boolean backwards;
    private int at;
    private @Nullable RangeRows rows;

    /** The ranges come in the order in which they are to be read. */
    IndexScan(
            Statements statements,
            Collection collection,
            Index index,
            List<KeyRange> ranges,
            boolean backwards,
            @Nullable Position after) {
        this.statements = statements;
        this.collection = collection;
        this.index = index;
        this.ranges = ranges;
        this.backwards = backwards;
        this.at = after == null ? 0 : after.range();
        if (at < ranges.size()) {
            this.rows = open(after);
        }
    }

    private RangeRows open(@Nullable Position after) {
        return RangeRows.open(
                statements,
                collection,
                index,
                ranges.get(at),
                backwards,
                after == null ? null : after.key(),
                after == null ? 0 : after.record());
    }

    @Override
    public boolean next() {
        while (rows != null) {
            if (rows.next()) {
                return true;
            }
            rows.close();
            at++;
            rows = at < ranges.size() ? open(null) : null;
        }
        return false;
    }

    @Override
    public long record() {
        return requireNonNull(rows).record();
    }

    @Override
    public byte[] document() {
        return requireNonNull(rows).document();
    }

    @Override
    public Position position() {
        return new Position(at, requireNonNull(rows).key(), record());
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
