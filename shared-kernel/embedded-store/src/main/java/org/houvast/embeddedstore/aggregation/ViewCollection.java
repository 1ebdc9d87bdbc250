package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Row;
import org.houvast.embeddedstore.storage.Collection;
import org.jspecify.annotations.Nullable;

/** A collection at one moment, for the library's aggregation stages: what they ask is planned like any other query. */
final class ViewCollection extends ReadOnlyCollection {

    private final Scope scope;
    private final Collection collection;

    ViewCollection(MongoDatabase database, Scope scope, Collection collection) {
        super(database, collection.namespace().collection());
        this.scope = scope;
        this.collection = collection;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        Query wanted = new Query(query, order == null ? new Document() : order, skip, limit, null);
        List<Document> found = Finder.all(scope.view(), collection, wanted, scope.memory(), scope.deadline()).stream()
                .map(Row::document)
                .toList();
        return new QueryResult(found);
    }

    @Override
    public int count() {
        return Math.toIntExact(scope.view().count(collection));
    }
}
