package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.houvast.embeddedstore.queries.Query;
import org.houvast.embeddedstore.queries.Rows;
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
    private static final MongoCollection<?> NO_COLLECTION = new NoCollection();

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
        return planned(checked(stages), hint);
    }

    /** One whose stages have been checked. */
    static Pipeline planned(List<Document> known, @Nullable Object hint) {
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

    /** One whose stages have been checked, and do not become a part of the query before them. */
    static Pipeline behind(Document filter, List<Document> known) {
        return new Pipeline(Query.of(filter), known);
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

    /** What becomes of the number of documents that the query finds, when nothing else is asked; else null. */
    public @Nullable CountStage counts() {
        return rest.size() == 1 ? CountStage.of(rest.getFirst()) : null;
    }

    /** Takes what the query has found through what stands behind it. */
    public Stream<Document> rest(Rows rows, Scope scope) {
        return rest(PulledRows.stream(rows, scope), scope);
    }

    /** Takes documents through what stands behind the query. */
    public Stream<Document> rest(Stream<Document> documents, Scope scope) {
        Stream<Document> through = documents;
        List<Document> together = new ArrayList<>();
        for (Document stage : rest) {
            Stage own = OwnStages.of(stage, scope);
            if (own == null) {
                together.add(stage);
            } else {
                through = own.of(library(together, through, scope));
                together = new ArrayList<>();
            }
        }
        return library(together, through, scope);
    }

    private static Stream<Document> library(List<Document> stages, Stream<Document> documents, Scope scope) {
        if (stages.isEmpty()) {
            return documents;
        }
        ViewDatabase current = new ViewDatabase(scope, scope.database());
        return parsed(() -> Aggregation.fromPipeline(
                        stages, name -> new ViewDatabase(scope, name), current, NO_COLLECTION, NoopOplog.get()))
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
        check(stages, new Document());
        return worded(stages);
    }

    /**
     * Refuses stages that make no sense, here and in pipelines within.
     *
     * @param variables those that they may use, under the names by which the library looks for them in a document
     */
    static void check(List<Document> stages, Document variables) {
        for (Document stage : stages) {
            String name = name(stage);
            if (name.equals("$changeStream")) {
                throw new MongoServerError(CHANGE_STREAM, "The $changeStream stage is only supported on replica sets");
            }
            if (WRITING.contains(name) || name.equals("$indexStats")) {
                throw new MongoServerError(
                        NOT_SUPPORTED, "CommandNotSupported", name + " is not supported by this store");
            }
            StageCheck.check(name, stage.get(name), variables);
        }
    }

    /** The stages of a pipeline that stands within another one and has been checked with it; null: none. */
    static List<Document> inner(@Nullable Object stages) {
        return stages == null ? List.of() : worded(Aggregation.parse(stages));
    }

    private static List<Document> worded(List<Document> stages) {
        return stages.stream().flatMap(stage -> worded(stage).stream()).toList();
    }

    /** A stage in the words in which it is run. */
    private static List<Document> worded(Document stage) {
        String name = name(stage);
        Object value = stage.get(name);
        return switch (name) {
            case "$set" -> List.of(new Document("$addFields", value));
            case "$replaceWith" -> List.of(new Document("$replaceRoot", new Document("newRoot", value)));
            case "$sortByCount" ->
                List.of(
                        new Document("$group", new Document("_id", value).append("count", new Document("$sum", 1))),
                        new Document("$sort", new Document("count", -1).append("_id", 1)));
            default -> List.of(stage);
        };
    }

    private static String name(Document stage) {
        if (stage.size() != 1) {
            throw new MongoServerError(
                    ONE_FIELD, "A pipeline stage specification object must contain exactly one field.");
        }
        return stage.keySet().iterator().next();
    }
}
