package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houvast.embeddedstore.storage.View;
import org.jspecify.annotations.Nullable;

/**
 * The stages of an aggregation (MongoDB manual, "Aggregation stages"). What stands at its beginning and can be planned is
 * a query; stages that take each document for itself run batch by batch; only the rest holds what it has read.
 */
public final class Pipeline {

    private static final int NOT_SUPPORTED = 115;
    private static final int TYPE_MISMATCH = 14;
    private static final int ONE_FIELD = 40323;
    private static final int INVALID_OPTIONS = 72;
    private static final int CHANGE_STREAM = 40573;

    private static final Set<String> EACH_FOR_ITSELF = Set.of(
            "$match",
            "$project",
            "$addFields",
            "$set",
            "$unset",
            "$replaceRoot",
            "$replaceWith",
            "$unwind",
            "$redact",
            "$lookup");
    private static final Set<String> IN_UPDATES =
            Set.of("$addFields", "$set", "$project", "$unset", "$replaceRoot", "$replaceWith");
    private static final Set<String> WRITING = Set.of("$out", "$merge");

    // $facet hands it on to inner pipelines, which never ask it anything
    private static final MongoCollection<?> NO_COLLECTION = OneDocument.none();

    private final Query head;
    private final List<Document> rest;

    private Pipeline(Query head, List<Document> rest) {
        this.head = head;
        this.rest = rest;
    }

    /**
     * Reads one.
     *
     * @param hint the index to be used; null: whichever serves
     */
    public static Pipeline of(List<Document> stages, @Nullable Object hint) {
        List<Document> known = checked(stages);
        List<Document> filters = new ArrayList<>();
        int at = 0;
        while (at < known.size() && known.get(at).get("$match") instanceof Document filter) {
            filters.add(filter);
            at++;
        }
        Document sort = new Document();
        if (at < known.size() && known.get(at).get("$sort") instanceof Document order && !order.isEmpty()) {
            sort = order;
            at++;
        }
        long skip = 0;
        if (at < known.size() && known.get(at).get("$skip") instanceof Number count && count.longValue() > 0) {
            skip = count.longValue();
            at++;
        }
        long limit = 0;
        if (at < known.size() && known.get(at).get("$limit") instanceof Number count && count.longValue() > 0) {
            limit = count.longValue();
            at++;
        }
        Query head = new Query(all(filters), sort, skip, limit, hint);
        return new Pipeline(head, List.copyOf(known.subList(at, known.size())));
    }

    private static Document all(List<Document> filters) {
        List<Document> some =
                filters.stream().filter(filter -> !filter.isEmpty()).toList();
        return switch (some.size()) {
            case 0 -> new Document();
            case 1 -> some.getFirst();
            default -> new Document("$and", some);
        };
    }

    /** The query that stands at the beginning. */
    public Query head() {
        return head;
    }

    /** Whether there is nothing behind the query. */
    public boolean onlyQuery() {
        return rest.isEmpty();
    }

    /** Whether each document can be taken through the rest for itself. */
    public boolean streams() {
        return rest.stream().allMatch(stage -> EACH_FOR_ITSELF.contains(name(stage)));
    }

    /** Whether it counts all documents of the collection, which the collection knows. */
    public @Nullable String countsAll() {
        boolean all = head.filter().isEmpty() && head.skip() == 0 && head.limit() == 0 && rest.size() == 1;
        return all && rest.getFirst().get("$count") instanceof String field ? field : null;
    }

    /** Takes documents through what stands behind the query. */
    public Stream<Document> rest(
            Stream<Document> documents, View view, String database, Memory.Share memory, Deadline deadline) {
        ViewDatabase current = new ViewDatabase(view, database, memory, deadline);
        Stream<Document> through = documents;
        List<Document> together = new ArrayList<>();
        for (Document stage : rest) {
            UnaryOperator<Stream<Document>> own = OwnStages.of(stage);
            if (own == null) {
                together.add(stage);
            } else {
                through = own.apply(library(together, through, view, current, memory, deadline));
                together = new ArrayList<>();
            }
        }
        return library(together, through, view, current, memory, deadline);
    }

    private static Stream<Document> library(
            List<Document> stages,
            Stream<Document> documents,
            View view,
            ViewDatabase current,
            Memory.Share memory,
            Deadline deadline) {
        if (stages.isEmpty()) {
            return documents;
        }
        return parsed(() -> Aggregation.fromPipeline(
                        stages,
                        name -> new ViewDatabase(view, name, memory, deadline),
                        current,
                        NO_COLLECTION,
                        NoopOplog.get()))
                .runStagesAsStream(documents);
    }

    /** The stages of an update. */
    static List<Document> updating(List<?> stages) {
        List<Document> all = new ArrayList<>();
        for (Object stage : stages) {
            if (!(stage instanceof Document document) || !IN_UPDATES.contains(name(document))) {
                throw new MongoServerError(
                        INVALID_OPTIONS,
                        "InvalidOptions",
                        "An update's pipeline takes $set, $unset, $project and $replaceWith and their other names only");
            }
            all.add(document);
        }
        return checked(all);
    }

    static Document run(List<Document> stages, Document document) {
        ReadOnlyDatabase none = new ReadOnlyDatabase("none");
        return parsed(() -> Aggregation.fromPipeline(stages, name -> none, none, NO_COLLECTION, NoopOplog.get()))
                .runStages(Stream.of(document))
                .getFirst();
    }

    /** The library takes the types of a stage's values for granted. */
    private static Aggregation parsed(Supplier<Aggregation> pipeline) {
        try {
            return pipeline.get();
        } catch (ClassCastException e) {
            throw new MongoServerError(
                    TYPE_MISMATCH, "TypeMismatch", "A stage of the pipeline has a value of the wrong type");
        }
    }

    private static List<Document> checked(List<Document> stages) {
        return stages.stream().map(Pipeline::checked).toList();
    }

    /** A stage under the name by which the library knows it. */
    private static Document checked(Document stage) {
        String name = name(stage);
        Object value = stage.get(name);
        if (name.equals("$changeStream")) {
            throw new MongoServerError(CHANGE_STREAM, "The $changeStream stage is only supported on replica sets");
        }
        if (WRITING.contains(name) || name.equals("$indexStats")) {
            throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported", name + " is not supported by this store");
        }
        StageCheck.check(name, value);
        return switch (name) {
            case "$set" -> new Document("$addFields", value);
            case "$replaceWith" -> new Document("$replaceRoot", new Document("newRoot", value));
            case "$lookup", "$facet" -> value instanceof Document outer ? new Document(name, withInner(outer)) : stage;
            default -> stage;
        };
    }

    private static Document withInner(Document outer) {
        Document changed = new Document();
        outer.forEach((field, value) ->
                changed.put(field, value instanceof List<?> stages ? checked(Aggregation.parse(stages)) : value));
        return changed;
    }

    private static String name(Document stage) {
        if (stage.size() != 1) {
            throw new MongoServerError(
                    ONE_FIELD, "A pipeline stage specification object must contain exactly one field.");
        }
        return stage.keySet().iterator().next();
    }
}
