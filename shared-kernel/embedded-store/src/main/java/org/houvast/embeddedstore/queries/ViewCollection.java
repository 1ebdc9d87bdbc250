package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/** A collection at one moment, for the library's aggregation stages: what they ask is planned like any other query. */
final class ViewCollection extends ReadOnlyCollection {

    private final View view;
    private final Collection collection;
    private final Memory.Share memory;
    private final Deadline deadline;

    ViewCollection(MongoDatabase database, View view, Collection collection, Memory.Share memory, Deadline deadline) {
        super(database, collection.namespace().collection());
        this.view = view;
        this.collection = collection;
        this.memory = memory;
        this.deadline = deadline;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        Query wanted = new Query(query, order == null ? new Document() : order, skip, limit, null);
        List<Document> found = Finder.all(view, collection, wanted, memory, deadline).stream()
                .map(Row::document)
                .toList();
        return new QueryResult(found);
    }

    @Override
    public int count() {
        return Math.toIntExact(view.count(collection));
    }
}
