package org.houvast.embeddedstore.planning;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan in the words of the MongoDB manual, "Explain Results". */
class ExplainedPlanTest extends PlannerFixture {

    @Test
    void a_plan_is_told_as_mongodb_tells_it() {
        Plan plan = index("a", "-n").sorted(where("a", is("$in", List.of(1, 2))).append("x", 3), by("n", 1));
        assertThat(plan.explain())
                .isEqualTo(is("stage", "FETCH")
                        .append("filter", plan.filter())
                        .append(
                                "inputStage",
                                is("stage", "SORT_MERGE")
                                        .append("sortPattern", by("n", 1))
                                        .append(
                                                "inputStage",
                                                is("stage", "IXSCAN")
                                                        .append(
                                                                "keyPattern",
                                                                by("a", 1).append("n", -1))
                                                        .append("indexName", "a_-n")
                                                        .append("isMultiKey", false)
                                                        .append("isUnique", false)
                                                        .append("isSparse", false)
                                                        .append("isPartial", false)
                                                        .append("direction", "backward")
                                                        .append(
                                                                "indexBounds",
                                                                new Document("a", List.of("[2, 2]", "[1, 1]"))
                                                                        .append("n", List.of("[MinKey, MaxKey]"))))));
    }
}
