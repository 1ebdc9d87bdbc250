package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.Document;

/** A plan in the words of the MongoDB manual, "Explain Results". */
final class Explanation {

    private Explanation() {}

    static Document of(Plan plan) {
        if (plan.nothing()) {
            return new Document("stage", "EOF");
        }
        Document read = plan.index() == null ? scan(plan) : fetch(plan, plan.index());
        return plan.order() == Order.UNSORTED ? above("SORT", plan, read) : read;
    }

    private static Document scan(Plan plan) {
        Document stage = new Document("stage", "COLLSCAN");
        return filter(plan, stage).append("direction", direction(plan));
    }

    private static Document fetch(Plan plan, IndexDefinition index) {
        Document keys = keys(plan, index);
        return filter(plan, new Document("stage", "FETCH"))
                .append("inputStage", plan.order() == Order.MERGED ? above("SORT_MERGE", plan, keys) : keys);
    }

    private static Document keys(Plan plan, IndexDefinition index) {
        return new Document("stage", "IXSCAN")
                .append("keyPattern", index.keyPattern())
                .append("indexName", index.name())
                .append("isMultiKey", index.multikey())
                .append("isUnique", index.unique())
                .append("isSparse", index.sparse())
                .append("isPartial", index.partialFilter() != null)
                .append("direction", direction(plan))
                .append("indexBounds", plan.bounds().get());
    }

    private static Document above(String stage, Plan plan, Document input) {
        return new Document("stage", stage).append("sortPattern", plan.sort()).append("inputStage", input);
    }

    private static Document filter(Plan plan, Document stage) {
        return plan.exact() ? stage : stage.append("filter", plan.filter());
    }

    private static String direction(Plan plan) {
        return plan.backwards() ? "backward" : "forward";
    }
}
