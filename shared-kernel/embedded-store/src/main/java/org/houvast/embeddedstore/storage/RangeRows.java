package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.houvast.embeddedstore.planning.KeyRange;
import org.jspecify.annotations.Nullable;

/** The entries of an index between two keys with their documents, in the order of the keys or against it. */
final class RangeRows implements AutoCloseable {

    private final Rows rows;

    private RangeRows(Rows rows) {
        this.rows = rows;
    }

    static RangeRows open(
            Statements statements,
            Collection collection,
            Index index,
            KeyRange range,
            boolean backwards,
            byte @Nullable [] afterKey,
            long afterRecord) {
        StringBuilder sql = new StringBuilder("SELECT i.key, i.record, d.bson FROM ")
                .append(index.table())
                .append(" i CROSS JOIN ")
                .append(collection.table())
                .append(" d ON d.record = i.record WHERE ");
        List<Object> values = new ArrayList<>(4);
        if (backwards || afterKey == null) {
            sql.append("i.key >= ?");
            values.add(range.from());
        }
        if (afterKey != null) {
            sql.append(backwards ? " AND (i.key, i.record) < (?, ?)" : "(i.key, i.record) > (?, ?)");
            values.add(afterKey);
            values.add(afterRecord);
        }
        byte[] to = range.to();
        if (to != null && (!backwards || afterKey == null)) {
            sql.append(" AND i.key < ?");
            values.add(to);
        }
        sql.append(backwards ? " ORDER BY i.key DESC, i.record DESC" : " ORDER BY i.key, i.record");
        return new RangeRows(statements.rows(sql.toString(), values.toArray()));
    }

    boolean next() {
        return rows.next();
    }

    byte[] key() {
        return requireNonNull(rows.bytes(1));
    }

    long record() {
        return rows.number(2);
    }

    byte[] document() {
        return requireNonNull(rows.bytes(3));
    }

    @Override
    public void close() {
        rows.close();
    }
}
