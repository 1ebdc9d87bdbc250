package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.aggregation.Expression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.matching.Values;
import org.houvast.embeddedstore.queries.Finder;
import org.houvast.embeddedstore.queries.Rows;
import org.houvast.embeddedstore.storage.Collection;
import org.houvast.embeddedstore.storage.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * {@code $lookup}: what another collection holds about each document, by an equality, which is planned like any query, by a
 * pipeline, or by both (MongoDB manual, "$lookup").
 */
final class Lookup implements Stage {

    private static final Set<String> OPTIONS = Set.of("from", "localField", "foreignField", "let", "pipeline", "as");

    private final Scope scope;
    private final String from;
    private final String as;
    private final @Nullable String localField;
    private final @Nullable String foreignField;
    private final Document variables;
    private final List<Document> stages;
    private long held;

    Lookup(Document specification, Scope scope) {
        this.scope = scope;
        this.from = text(specification, "from");
        this.as = text(specification, "as");
        boolean equality = joinsByEquality(specification);
        this.localField = equality ? text(specification, "localField") : null;
        this.foreignField = equality ? text(specification, "foreignField") : null;
        this.variables = variables(specification);
        this.stages = Pipeline.inner(specification.get("pipeline"));
    }

    static void check(Document specification, Document known) {
        specification.keySet().stream()
                .filter(option -> !OPTIONS.contains(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new FailedToParseException("unknown argument to $lookup: " + option);
                });
        List<String> texts = joinsByEquality(specification)
                ? List.of("from", "as", "localField", "foreignField")
                : List.of("from", "as");
        texts.forEach(option -> text(specification, option));
        Document within = new Document(known);
        variables(specification).keySet().forEach(name -> within.put("$" + name, null));
        if (specification.containsKey("pipeline")) {
            Pipeline.check(Aggregation.parse(specification.get("pipeline")), within);
        }
    }

    private static boolean joinsByEquality(Document specification) {
        return !specification.containsKey("pipeline")
                || specification.containsKey("localField")
                || specification.containsKey("foreignField");
    }

    private static String text(Document specification, String option) {
        Object value = specification.get(option);
        if (value == null) {
            throw new FailedToParseException("missing '" + option + "' option to $lookup stage specification");
        }
        if (value instanceof String text) {
            return text;
        }
        throw new FailedToParseException("'" + option + "' option to $lookup must be a string");
    }

    private static Document variables(Document specification) {
        Object let = specification.get("let");
        if (let == null) {
            return new Document();
        }
        if (let instanceof Document document && specification.containsKey("pipeline")) {
            return document;
        }
        throw new FailedToParseException("'let' of $lookup must be an object, beside a pipeline");
    }

    @Override
    public Stream<Document> of(Stream<Document> documents) {
        return documents.map(this::joined);
    }

    private Document joined(Document document) {
        // what was found for the last one has gone on with it
        scope.memory().giveBack(held);
        held = 0;
        Document joined = document.clone();
        joined.put(as, found(document));
        return joined;
    }

    private List<Document> found(Document document) {
        Collection collection = scope.view().catalog().find(new Namespace(scope.database(), from));
        if (collection == null) {
            return List.of();
        }
        Document known = new Document();
        variables.forEach(
                (name, expression) -> known.put("$" + name, Expression.evaluateDocument(expression, document)));
        // a query that is planned knows no variables
        Pipeline pipeline = known.isEmpty() ? planned(document) : Pipeline.behind(equality(document), stages);
        Rows rows = Finder.find(collection, pipeline.head(), scope.memory());
        List<Document> found = new ArrayList<>();
        pipeline.rest(PulledRows.stream(rows, scope).peek(row -> row.putAll(known)), scope)
                .forEach(row -> {
                    known.keySet().forEach(row::remove);
                    long bytes = Bson.bytes(row).length;
                    scope.memory().take(bytes);
                    held += bytes;
                    found.add(row);
                });
        return found;
    }

    private Pipeline planned(Document document) {
        List<Document> all = new ArrayList<>(stages);
        all.addFirst(new Document("$match", equality(document)));
        return Pipeline.planned(all, null);
    }

    /** Of an array each element may be met; what is missing is met by null. */
    private Document equality(Document document) {
        if (localField == null || foreignField == null) {
            return new Document();
        }
        List<@Nullable Object> values = new ArrayList<>();
        Values.at(localField, document, value -> {
            if (value instanceof List<?> elements) {
                values.addAll(elements);
            } else {
                values.add(value instanceof Missing ? null : value);
            }
        });
        return new Document(foreignField, new Document("$in", values));
    }
}
