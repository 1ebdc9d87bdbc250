package org.houvast.embeddedstore.queries;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.AbstractMongoCollection.FindAndModifyPlanExecutorError;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection of one document or none, in which the library applies an update: its operators without its storage. */
final class OneDocument extends ReadOnlyCollection {

    private final @Nullable Document document;

    private OneDocument(@Nullable Document document) {
        super(new ReadOnlyDatabase("none"), "document");
        this.document = document;
    }

    /** Without a document. */
    static OneDocument none() {
        return new OneDocument(null);
    }

    /** What an update makes of a copy of a document; of none, what it makes of the conditions that found none. */
    static Document apply(@Nullable Document document, Document update) {
        try {
            OneDocument collection = new OneDocument(document == null ? null : document.cloneDeeply());
            return (Document) requireNonNull(collection.findAndModify(update).get("value"));
        } catch (FindAndModifyPlanExecutorError e) {
            throw e.getCause();
        }
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batchSize, @Nullable Document fields) {
        return new QueryResult(document == null ? List.of() : List.of(document));
    }

    @Override
    protected Integer findDocumentPosition(Document wanted) {
        return 0;
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        // whoever asked for the update keeps it
    }

    @Override
    protected Integer addDocumentInternal(Document added) {
        return 0;
    }

    @Override
    public int count() {
        return document == null ? 0 : 1;
    }
}
