package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** All documents of a collection in the order of their insertion, or against it. */
final class CollectionScan implements Scan {

    private static final byte[] NO_KEY = {};

    private final Rows rows;

    CollectionScan(Statements statements, Collection collection, boolean backwards, @Nullable Position after) {
        String from = "SELECT record, bson FROM " + collection.table() + " WHERE record ";
        this.rows = backwards
                ? statements.rows(from + "< ? ORDER BY record DESC", after == null ? Long.MAX_VALUE : after.record())
                : statements.rows(from + "> ? ORDER BY record", after == null ? 0 : after.record());
    }

    @Override
    public boolean next() {
        return rows.next();
    }

    @Override
    public long record() {
        return rows.number(1);
    }

    @Override
    public byte[] document() {
        return requireNonNull(rows.bytes(2));
    }

    @Override
    public Position position() {
        return new Position(0, NO_KEY, record());
    }

    @Override
    public void close() {
        rows.close();
    }
}
