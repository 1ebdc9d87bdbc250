package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** Stages that are the store's own, because the library means something else by them. */
final class OwnStages {

    private OwnStages() {}

    /** What a stage does; null when it is left to the library. */
    static @Nullable UnaryOperator<Stream<Document>> of(Document stage) {
        Map.Entry<String, Object> only = stage.entrySet().iterator().next();
        if (!(only.getValue() instanceof Document value)) {
            return null;
        }
        return switch (only.getKey()) {
            case "$match" -> {
                Matcher filter = new Matcher(value);
                yield documents -> documents.filter(filter::meets);
            }
            case "$project" -> {
                if (!showsOnly(value)) {
                    yield null;
                }
                Projection projection = new Projection(value, new Document());
                yield documents -> documents.map(projection::of);
            }
            default -> null;
        };
    }

    /** Whether fields are only shown or left out, and none computed. */
    private static boolean showsOnly(Document fields) {
        return fields.entrySet().stream().allMatch(field -> switch (field.getValue()) {
            case Boolean flag -> true;
            case Number flag -> true;
            case Document inner -> !field.getKey().startsWith("$") && !inner.isEmpty() && showsOnly(inner);
            case null, default -> false;
        });
    }
}
