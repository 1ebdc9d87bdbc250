package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.embeddedstore.bson.Bson;

/** {@code $facet}: several pipelines over the same documents (MongoDB manual, "$facet"). */
final class Facet implements Stage {

    private static final int NOT_WITHIN = 40600;

    private final Map<String, Pipeline> facets = new LinkedHashMap<>();
    private final Scope scope;

    Facet(Document specification, Scope scope) {
        this.scope = scope;
        specification.forEach(
                (name, stages) -> facets.put(name, Pipeline.behind(new Document(), Pipeline.inner(stages))));
    }

    static void check(Document specification, Document variables) {
        for (Object stages : specification.values()) {
            List<Document> within = Aggregation.parse(stages);
            if (within.stream().anyMatch(stage -> stage.containsKey("$facet"))) {
                throw new MongoServerError(NOT_WITHIN, "$facet is not allowed to be used within a $facet stage");
            }
            Pipeline.check(within, variables);
        }
    }

    @Override
    public Stream<Document> of(Stream<Document> documents) {
        List<byte[]> held = HoldingStages.hold(documents, scope.memory());
        Document result = new Document();
        facets.forEach((name, pipeline) -> {
            Stream<Document> all = held.stream().map(Bson::document);
            List<byte[]> found = HoldingStages.hold(pipeline.rest(all, scope), scope.memory());
            result.put(name, found.stream().map(Bson::document).toList());
        });
        return Stream.of(result);
    }
}
