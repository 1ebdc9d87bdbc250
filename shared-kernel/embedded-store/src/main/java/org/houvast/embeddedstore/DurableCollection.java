package org.houvast.embeddedstore;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection of documents kept as bytes: every reader decodes a copy of its own. */
final class DurableCollection extends AbstractSynchronizedMongoCollection<Object> {

    private final MVMap<Object, byte[]> documents;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Object, byte[]> documents) {
        this.documents = documents;
        super(database, name, options, cursors);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        String idField = getIdField();
        Object position = idField == null ? UUID.randomUUID() : requireNonNull(document.get(idField));
        documents.put(position, Bson.bytes(document));
        return position;
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        byte[] bytes = documents.get(position);
        return bytes == null ? null : Bson.document(bytes);
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        // pages are split when something is added, not when it grows: growing in place would make pages of megabytes
        documents.remove(position);
        documents.put(position, Bson.bytes(after));
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.document(entry.getValue()), entry.getKey()));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        Conditions conditions = new Conditions(query);
        for (Index<Object> index : getIndexes()) {
            Document part = conditions.answeredBy(index);
            if (part != null) {
                return matchDocuments(query, index.getPositions(part), order, skip, limit, batchSize, fields);
            }
        }
        return matchDocuments(query, order, skip, limit, batchSize, fields);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        return matchDocumentsFromStream(all(order), query, order, skip, limit, batchSize, fields);
    }

    private Stream<Document> all(@Nullable Document order) {
        Cursor<Object, byte[]> cursor = documents.cursor(null, null, isNaturalDescending(order));
        return Stream.iterate(cursor, Cursor::hasNext, UnaryOperator.identity()).map(at -> {
            at.next();
            return Bson.document(at.getValue());
        });
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    // the size of the data would be one more write in every commit, for a figure that nobody asks
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw new UnsupportedOperationException("the size of the data is not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
