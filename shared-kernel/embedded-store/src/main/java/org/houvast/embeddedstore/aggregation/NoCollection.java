package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** A collection that has no documents. */
final class NoCollection extends ReadOnlyCollection {

    NoCollection() {
        super(new ReadOnlyDatabase("none"), "none");
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        return new QueryResult();
    }

    @Override
    public int count() {
        return 0;
    }
}
