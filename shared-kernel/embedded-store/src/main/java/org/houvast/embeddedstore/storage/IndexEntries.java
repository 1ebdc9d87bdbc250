package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.keys.IndexKeys;
import org.houvast.embeddedstore.keys.ParallelArraysException;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.planning.IndexDefinition;
import org.houvast.embeddedstore.planning.Planner;
import org.jspecify.annotations.Nullable;

/** Keeps what the indexes of a collection hold in step with its documents. */
final class IndexEntries {

    private static final int PARALLEL_ARRAYS = 171;

    private final Transaction transaction;

    IndexEntries(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Puts a document into all indexes, or into none. */
    void add(Collection collection, Document document, long record) {
        List<Entry> entries = new ArrayList<>();
        for (Index index : collection.indexes()) {
            keys(collection, index, document).forEach(key -> entries.add(new Entry(index, key)));
        }
        put(collection, document, entries, record);
    }

    /** Moves a document from the keys it had to those it has now, in all indexes or in none. */
    void change(Collection collection, Document before, Document after, long record) {
        List<Entry> more = new ArrayList<>();
        List<Entry> less = new ArrayList<>();
        // that of _id comes first, and no update changes an _id
        for (Index index : collection.indexes().subList(1, collection.indexes().size())) {
            SortedSet<byte[]> had = sorted(keys(collection, index, before));
            SortedSet<byte[]> has = sorted(keys(collection, index, after));
            has.stream().filter(key -> !had.contains(key)).forEach(key -> more.add(new Entry(index, key)));
            had.stream().filter(key -> !has.contains(key)).forEach(key -> less.add(new Entry(index, key)));
        }
        put(collection, after, more, record);
        less.forEach(entry -> take(entry, record));
    }

    /** Takes a document out of all indexes. */
    void remove(Collection collection, Document document, long record) {
        for (Index index : collection.indexes()) {
            keys(collection, index, document).forEach(key -> take(new Entry(index, key), record));
        }
    }

    /** Puts the documents of a collection into a new index. */
    void build(Collection collection, Index index) {
        try (Scan scan = transaction.scan(
                collection, Planner.plan(new Document(), null, null, false, List.<IndexDefinition>of()), null)) {
            while (scan.next()) {
                Document document = Bson.document(scan.document());
                List<Entry> entries = keys(collection, index, document).stream()
                        .map(key -> new Entry(index, key))
                        .toList();
                put(collection, document, entries, scan.record());
            }
        }
    }

    private void put(Collection collection, Document document, List<Entry> entries, long record) {
        for (int i = 0; i < entries.size(); i++) {
            if (!put(entries.get(i), record)) {
                entries.subList(0, i).forEach(entry -> take(entry, record));
                Entry taken = entries.get(i);
                throw new DuplicateKeyError(collection.namespace(), taken.index(), document, taken.key());
            }
        }
    }

    private boolean put(Entry entry, long record) {
        return transaction.statements.run(
                        "INSERT INTO " + entry.index().table() + "(key, record) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        entry.key(),
                        record)
                == 1;
    }

    private void take(Entry entry, long record) {
        int taken = transaction.statements.run(
                "DELETE FROM " + entry.index().table() + " WHERE key = ? AND record = ?", entry.key(), record);
        if (taken != 1) {
            throw new IllegalStateException("An index does not hold a document as it should; run the store's check");
        }
    }

    /** The keys of a document in an index; that one comes from an array is noted. */
    private List<byte[]> keys(Collection collection, Index index, Document document) {
        IndexKeys keys = held(index.definition(), document);
        if (keys == null) {
            return List.of();
        }
        if (keys.multikey() && !index.definition().multikey()) {
            transaction.multikey(collection, index);
        }
        return keys.bytes();
    }

    /** The keys of a document in an index; none when the index leaves it out. */
    static List<byte[]> keysOf(IndexDefinition index, Document document) {
        IndexKeys keys = held(index, document);
        return keys == null ? List.of() : keys.bytes();
    }

    private static @Nullable IndexKeys held(IndexDefinition index, Document document) {
        if (index.partialFilter() != null && !new Matcher(index.partialFilter()).meets(document)) {
            return null;
        }
        IndexKeys keys = of(index, document);
        return index.sparse() && keys.absent() ? null : keys;
    }

    private static IndexKeys of(IndexDefinition definition, Document document) {
        try {
            return IndexKeys.of(document, definition.fields());
        } catch (ParallelArraysException e) {
            throw new MongoServerError(PARALLEL_ARRAYS, "CannotIndexParallelArrays", e.getMessage());
        }
    }

    private static SortedSet<byte[]> sorted(List<byte[]> keys) {
        SortedSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        sorted.addAll(keys);
        return sorted;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, nor a key of a map
    private record Entry(Index index, byte[] key) {}
}
