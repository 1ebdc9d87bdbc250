package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library's code needs a collection to be, without the storage that it brings. */
abstract class ReadOnlyCollection extends AbstractMongoCollection<Integer> {

    ReadOnlyCollection(MongoDatabase database, String name) {
        super(database, name, CollectionOptions.withDefaults(), new CursorRegistry());
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        return queryDocuments(query, order, skip, limit, batchSize, fields);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw readOnly();
    }

    @Override
    protected int getDataSize() {
        return 0;
    }

    @Override
    protected Document getDocument(Integer position) {
        throw readOnly();
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        throw readOnly();
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        throw readOnly();
    }

    @Override
    protected void removeDocument(Integer position) {
        throw readOnly();
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the collection is only looked at");
    }
}
