package org.houvast.embeddedstore.queries;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document: fields changed by operators, a replacement, or a pipeline (MongoDB manual, "Update
 * operators", "Updates with aggregation pipeline").
 */
public final class Update {

    private static final int FAILED_TO_PARSE = 9;
    private static final int IMMUTABLE_FIELD = 66;
    private static final int NOT_EXACT = 111;
    private static final char HIDDEN_DOT = '\uFDD0';

    private final Document filter;
    private final @Nullable Document change;
    private final @Nullable List<Document> pipeline;
    private final @Nullable Object arrayFilters;

    /**
     * Reads one.
     *
     * @param filter of the documents that are updated, for the positional operator and for upserts
     * @param update a document, or an array of stages
     * @param arrayFilters conditions for {@code $[name]}; null: none
     * @param multi whether all documents are to be updated
     */
    public Update(Document filter, @Nullable Object update, @Nullable Object arrayFilters, boolean multi) {
        this.filter = filter;
        this.arrayFilters = arrayFilters;
        if (update instanceof Document document) {
            Modifiers.check(document, arrayFilters);
            this.change = document;
            this.pipeline = null;
        } else if (update instanceof List<?> stages) {
            this.change = null;
            this.pipeline = Pipeline.updating(stages);
            if (arrayFilters != null) {
                throw new MongoServerError(
                        FAILED_TO_PARSE,
                        "FailedToParse",
                        "arrayFilters may not be specified for pipeline-style updates");
            }
        } else {
            throw new MongoServerError(
                    FAILED_TO_PARSE, "FailedToParse", "Update argument must be either an object or an array");
        }
        if (multi && replaces()) {
            throw new MongoServerError(
                    FAILED_TO_PARSE, "FailedToParse", "multi update is not supported for replacement-style update");
        }
    }

    private boolean replaces() {
        return change != null && change.keySet().stream().noneMatch(key -> key.startsWith("$"));
    }

    /** What becomes of a document that is there; the one given is not changed. */
    public Document of(Document before) {
        Document after = change == null ? piped(before) : changed(before);
        if (!Objects.equals(before.get("_id"), after.get("_id"))) {
            throw immutable();
        }
        return after;
    }

    private Document changed(Document before) {
        Document operators = requireNonNull(change);
        if (!replaces()) {
            return shown(OneDocument.apply(hidden(before), command(Change.of(operators, filter, before))));
        }
        Document after = new Document("_id", before.get("_id"));
        after.putAll(operators);
        return after;
    }

    /** What is inserted when no document was found. */
    public Document upserted() {
        Document inserted = change == null
                ? piped(OneDocument.apply(null, command(new Document("$setOnInsert", new Document()))))
                : shown(OneDocument.apply(
                        null, command(replaces() ? change : Change.of(change, filter, new Document()))));
        checkId(inserted);
        if (inserted.get("_id") == null && !inserted.containsKey("_id")) {
            inserted.put("_id", new ObjectId());
        }
        return idFirst(inserted);
    }

    private void checkId(Document inserted) {
        if (filter.keySet().stream().anyMatch(path -> path.startsWith("_id."))) {
            throw new MongoServerError(
                    NOT_EXACT,
                    "NotExactValueField",
                    "field at '_id' must be exactly specified, field at sub-path '_id.' found");
        }
        Object asked = filter.get("_id");
        boolean exact = asked != null && !(asked instanceof Document) && !(asked instanceof BsonRegularExpression);
        if (exact && !Arrays.equals(KeyString.of(asked), KeyString.of(inserted.get("_id")))) {
            throw immutable();
        }
    }

    private static MongoServerError immutable() {
        return new MongoServerError(
                IMMUTABLE_FIELD,
                "ImmutableField",
                "Performing an update on the path '_id' would modify the immutable field '_id'");
    }

    private Document command(Document update) {
        Document command = new Document("query", filter)
                .append("update", replaces() ? hidden(update) : update)
                .append("new", true)
                .append("upsert", true);
        command.putIfNotNull("arrayFilters", arrayFilters);
        return command;
    }

    private Document piped(Document before) {
        Document after = Pipeline.run(requireNonNull(pipeline), before.cloneDeeply());
        if (!after.containsKey("_id") && before.containsKey("_id")) {
            after.put("_id", before.get("_id"));
        }
        return idFirst(after);
    }

    /** A document with its {@code _id} before all else, as it is stored. */
    public static Document idFirst(Document document) {
        if (!document.containsKey("_id") || document.keySet().iterator().next().equals("_id")) {
            return document;
        }
        Document ordered = new Document("_id", document.get("_id"));
        document.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** The library takes no field whose name has a dot; no update can name such a field, so it need not see the dot. */
    private static Document hidden(Document document) {
        return renamed(document, '.', HIDDEN_DOT);
    }

    private static Document shown(Document document) {
        return renamed(document, HIDDEN_DOT, '.');
    }

    private static Document renamed(Document document, char from, char to) {
        if (document.keySet().stream().noneMatch(key -> key.indexOf(from) >= 0)) {
            return document;
        }
        Document renamed = new Document();
        document.forEach((key, value) -> renamed.put(key.replace(from, to), value));
        return renamed;
    }
}
