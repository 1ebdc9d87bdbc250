package org.houvast.embeddedstore.aggregation;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.houvast.embeddedstore.matching.Matcher;
import org.houvast.embeddedstore.queries.Projection;
import org.jspecify.annotations.Nullable;

/** Stages that are the store's own: those that hold something, and those by which the library means something else. */
final class OwnStages {

    private OwnStages() {}

    /** What a stage does; null when it is left to the library. */
    static @Nullable Stage of(Document stage, Scope scope) {
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
            case "$group" -> Group.of(value, scope.memory());
            case "$sort" -> HoldingStages.sort(value, scope.memory());
            case "$sample" -> HoldingStages.sample(value, scope.memory());
            case "$facet" -> new Facet(value, scope);
            case "$lookup" -> new Lookup(value, scope);
            case "$bucket" -> Bucket.of(value, scope.memory());
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
