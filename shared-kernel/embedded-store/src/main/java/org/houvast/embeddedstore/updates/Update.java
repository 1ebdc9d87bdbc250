package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import org.houvast.embeddedstore.aggregation.UpdatePipeline;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document: fields changed by operators, a replacement, or a pipeline (MongoDB manual, "Update
 * operators", "db.collection.replaceOne()", "Updates with aggregation pipeline").
 */
public final class Update {

    private static final String ID = "_id";

    private final Document filter;
    private final Change change;

    /**
     * Reads one.
     *
     * @param filter of the documents that are updated, for the positional operator and for upserts
     * @param update a document, or an array of stages
     * @param arrayFilters conditions for {@code $[name]}; null: none
     * @param multi whether all documents are to be updated
     * @throws MongoServerError when it makes no sense, whether there are documents or not
     */
    public Update(Document filter, @Nullable Object update, @Nullable Object arrayFilters, boolean multi) {
        this.filter = filter;
        this.change = switch (update) {
            case Document document when Replacement.is(document) -> new Replacement(document);
            case Document operators -> new Modifiers(operators, filter, arrayFilters);
            case List<?> stages -> new Piped(new UpdatePipeline(stages));
            case null, default ->
                throw UpdateError.FAILED_TO_PARSE.because("Update argument must be either an object or an array");
        };
        UpdateError.FAILED_TO_PARSE.unless(
                change instanceof Modifiers || arrayFilters == null,
                "arrayFilters may only be specified for updates with operators");
        UpdateError.FAILED_TO_PARSE.unless(
                !multi || !(change instanceof Replacement),
                "multi update is not supported for replacement-style update");
    }

    /**
     * What becomes of a document that is there; the one given is not changed.
     *
     * @throws MongoServerError when it cannot be done to this document
     */
    public Document of(Document before) {
        Document after = change.of(before);
        UpdateError.IMMUTABLE_FIELD.unless(
                Arrays.equals(KeyString.of(before.get(ID)), KeyString.of(after.get(ID))),
                "After applying the update, the (immutable) field '_id' was found to have been altered");
        return after;
    }

    /**
     * What is inserted when no document was found.
     *
     * @throws MongoServerError when the filter and the update contradict each other
     */
    public Document upserted() {
        return Upserts.of(filter, change);
    }

    /** A document with its {@code _id} before all else, as it is stored. */
    public static Document idFirst(Document document) {
        if (!document.containsKey(ID) || document.keySet().iterator().next().equals(ID)) {
            return document;
        }
        Document ordered = new Document(ID, document.get(ID));
        document.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
