package org.houvast.embeddedstore.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much room a collection takes, in bytes.
 *
 * @param documents the documents themselves
 * @param storage the pages of the file that they take
 * @param indexes the pages that each index takes, by its name
 */
public record Sizes(long documents, long storage, Map<String, Long> indexes) {

    /** Of a collection that is not there. */
    public static final Sizes NONE = new Sizes(0, 0, Map.of());

    /** Looks at every page of a collection; writers need not wait for it. */
    public static Sizes of(View view, Collection collection) {
        Map<String, Long> indexes = new LinkedHashMap<>();
        collection.indexes().forEach(index -> indexes.put(index.name(), pages(view, index.table())));
        Long documents = view.statements.number("SELECT SUM(LENGTH(bson)) FROM " + collection.table());
        return new Sizes(documents == null ? 0 : documents, pages(view, collection.table()), indexes);
    }

    /** SQLite documentation, "The DBSTAT Virtual Table". */
    private static long pages(View view, String table) {
        Long bytes = view.statements.number("SELECT pgsize FROM dbstat WHERE name = ? AND aggregate = TRUE", table);
        return bytes == null ? 0 : bytes;
    }

    /** All indexes together. */
    public long allIndexes() {
        return indexes.values().stream().mapToLong(Long::longValue).sum();
    }
}
