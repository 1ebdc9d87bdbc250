package org.houvast.embeddedstore.storage;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.bson.BsonCheck;

/** Changes the store, together with whatever else is in the same commit. Seen by others once it is on the disk. */
public final class Transaction extends View {

    private static final int NAMESPACE_EXISTS = 48;

    private final Map<Long, Long> lastRecords = new HashMap<>();
    private final IndexEntries entries = new IndexEntries(this);
    private Map<Long, Long> counts = new HashMap<>();

    Transaction(Statements statements, Catalog catalog) {
        super(statements, catalog);
    }

    /** The collection of a name, made if there is none yet. */
    public Collection resolve(Namespace namespace) {
        Collection found = catalog().find(namespace);
        return found == null ? create(namespace) : found;
    }

    /**
     * Makes a collection with its index of {@code _id}.
     *
     * @throws MongoServerError NamespaceExists when there is one of that name
     */
    public Collection create(Namespace namespace) {
        if (catalog().find(namespace) != null) {
            throw new MongoServerError(
                    NAMESPACE_EXISTS, "NamespaceExists", "Collection " + namespace + " already exists.");
        }
        UUID uuid = UUID.randomUUID();
        statements.run(
                "INSERT INTO collections(database, name, uuid, count) VALUES (?, ?, ?, 0)",
                namespace.database(),
                namespace.collection(),
                uuid.toString());
        Collection collection = new Collection(lastId(), namespace, uuid, List.of());
        statements.run("CREATE TABLE " + collection.table() + "(record INTEGER PRIMARY KEY, bson BLOB NOT NULL)");
        change(catalog().with(collection));
        Document id = new Document("v", 2).append("key", new Document("_id", 1)).append("name", Index.ID_NAME);
        return createIndex(collection, id);
    }

    /** Removes a collection with all that is in it. */
    public void drop(Collection collection) {
        collection.indexes().forEach(this::forget);
        statements.run("DROP TABLE " + collection.table());
        statements.run("DELETE FROM collections WHERE id = ?", collection.id());
        counts.remove(collection.id());
        lastRecords.remove(collection.id());
        change(catalog().without(collection));
    }

    /** Gives a collection another name, which must be free. */
    public void rename(Collection collection, Namespace to) {
        statements.run(
                "UPDATE collections SET database = ?, name = ? WHERE id = ?",
                to.database(),
                to.collection(),
                collection.id());
        change(catalog().with(collection.at(to)));
    }

    /**
     * Makes an index and puts the documents that are there into it.
     *
     * @param description as {@code listIndexes} is to give it
     * @return the collection with the index
     * @throws DuplicateKeyError when it is to be unique and two documents have one key
     */
    public Collection createIndex(Collection collection, Document description) {
        statements.run(
                "INSERT INTO indexes(collection, description, multikey) VALUES (?, ?, 0)",
                collection.id(),
                Bson.bytes(description));
        Index index = Index.of(lastId(), description, false);
        String primary = index.definition().unique() ? "PRIMARY KEY(key)" : "PRIMARY KEY(key, record)";
        statements.run("CREATE TABLE " + index.table() + "(key BLOB NOT NULL, record INTEGER NOT NULL, " + primary
                + ") WITHOUT ROWID");
        List<Index> all = new ArrayList<>(collection.indexes());
        all.add(index);
        change(catalog().with(collection.with(all)));
        entries.build(current(collection), index);
        return current(collection);
    }

    /** Removes an index. */
    public void dropIndex(Collection collection, Index index) {
        forget(index);
        change(catalog()
                .with(collection.with(collection.indexes().stream()
                        .filter(other -> other.id() != index.id())
                        .toList())));
    }

    private void forget(Index index) {
        statements.run("DROP TABLE " + index.table());
        statements.run("DELETE FROM indexes WHERE id = ?", index.id());
    }

    /**
     * Puts a document into a collection.
     *
     * @param bytes the document, with its {@code _id}
     * @param document the same
     * @throws DuplicateKeyError when a unique index has one of its keys; nothing is changed then
     */
    public void insert(Collection collection, byte[] bytes, Document document) {
        BsonCheck.stored(bytes);
        long record = nextRecord(collection);
        entries.add(collection, document, record);
        statements.run("INSERT INTO " + collection.table() + "(record, bson) VALUES (?, ?)", record, bytes);
        counts.merge(collection.id(), 1L, Long::sum);
    }

    /**
     * Puts a document in the place of another with the same {@code _id}.
     *
     * @param bytes the document that comes
     * @throws DuplicateKeyError when a unique index has one of its keys; nothing is changed then
     */
    public void replace(Collection collection, long record, Document before, Document after, byte[] bytes) {
        BsonCheck.stored(bytes);
        entries.change(collection, before, after, record);
        statements.run("UPDATE " + collection.table() + " SET bson = ? WHERE record = ?", bytes, record);
    }

    /** Removes a document. */
    public void delete(Collection collection, long record, Document document) {
        entries.remove(collection, document, record);
        statements.run("DELETE FROM " + collection.table() + " WHERE record = ?", record);
        counts.merge(collection.id(), -1L, Long::sum);
    }

    @Override
    public long count(Collection collection) {
        return super.count(collection) + counts.getOrDefault(collection.id(), 0L);
    }

    /** The collection as it is now: its indexes may have become multikey. */
    Collection current(Collection collection) {
        Collection found = catalog().find(collection.namespace());
        return found == null ? collection : found;
    }

    /** Notes that a document has an array on the way to a field of an index. */
    void multikey(Collection collection, Index index) {
        Collection now = current(collection);
        Index known = now.index(index.name());
        if (known == null || known.definition().multikey()) {
            return;
        }
        statements.run("UPDATE indexes SET multikey = 1 WHERE id = ?", index.id());
        change(catalog()
                .with(now.with(now.indexes().stream()
                        .map(other -> other.id() == index.id() ? other.nowMultikey() : other)
                        .toList())));
    }

    private long nextRecord(Collection collection) {
        return lastRecords.compute(collection.id(), (id, last) -> (last == null ? readLast(collection) : last) + 1);
    }

    private long readLast(Collection collection) {
        Long last = statements.number("SELECT MAX(record) FROM " + collection.table());
        return last == null ? 0 : last;
    }

    private long lastId() {
        Long id = statements.number("SELECT last_insert_rowid()");
        return id == null ? 0 : id;
    }

    private void change(Catalog changed) {
        statements.run("UPDATE catalog SET version = ?", changed.version());
        catalog(changed);
    }

    /** What a command is about to do may have to be taken back. */
    Savepoint savepoint() {
        statements.run("SAVEPOINT command");
        return new Savepoint(catalog(), new HashMap<>(counts));
    }

    void keep() {
        statements.run("RELEASE command");
    }

    void takeBack(Savepoint savepoint) {
        statements.run("ROLLBACK TO command");
        statements.run("RELEASE command");
        catalog(savepoint.catalog());
        counts = savepoint.counts();
        lastRecords.clear();
    }

    void writeCounts() {
        counts.forEach((collection, more) ->
                statements.run("UPDATE collections SET count = count + ? WHERE id = ?", more, collection));
        counts.clear();
    }

    record Savepoint(Catalog catalog, Map<Long, Long> counts) {}
}
