package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"explain (database command)", "Explain Results"})
class ExplainTest extends Behaviour {

    @BeforeEach
    void thereAreMany() {
        things.createIndex(json("{a: 1, n: 1}"));
        things.insertMany(IntStream.range(0, 1000)
                .mapToObj(id -> new Document("_id", id).append("a", id % 2).append("n", id))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            filter: {a: 1, n: {$gt: 10}}, sort: {n: 1}, limit: 5       | IXSCAN   | a_1_n_1
            filter: {a: 1}, sort: {n: -1}                              | IXSCAN   | a_1_n_1
            filter: {a: {$in: [0, 1]}, n: 7}                           | IXSCAN   | a_1_n_1
            filter: {_id: {$gt: 5}}, sort: {_id: 1}                    | IXSCAN   | _id_
            filter: {b: 1}                                             | COLLSCAN | -
            filter: {a: 1}, hint: {$natural: 1}                        | COLLSCAN | -
            """)
    void the_winning_plan_is_shown(String find, String stage, String index) {
        String plan = explain(find, "queryPlanner")
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .toJson();
        assertThat(plan).contains("\"stage\": \"" + stage + "\"");
        if (!index.equals("-")) {
            assertThat(plan).contains("\"indexName\": \"" + index + "\"").doesNotContain("\"SORT\"");
        }
    }

    @Test
    void a_range_with_a_limit_looks_at_what_it_returns() {
        Document stats = explain("filter: {a: 1, n: {$gt: 100}}, sort: {n: 1}, limit: 50", "executionStats")
                .get("executionStats", Document.class);
        assertThat(number(stats, "nReturned")).isEqualTo(50);
        assertThat(number(stats, "totalKeysExamined")).isBetween(50L, 52L);
        assertThat(number(stats, "totalDocsExamined")).isBetween(50L, 52L);
    }

    @Test
    void a_sort_without_an_index_is_said() {
        assertThat(explain("filter: {a: 1}, sort: {z: 1}", "queryPlanner").toJson())
                .contains("\"stage\": \"SORT\"")
                .contains("\"indexName\": \"a_1_n_1\"");
    }

    @Test
    void explaining_a_write_changes_nothing() {
        run("{explain: {delete: \"things\", deletes: [{q: {a: 1}, limit: 0}]}}");
        run("{explain: {update: \"things\", updates: [{q: {a: 1}, u: {$set: {z: 1}}}]}}");
        run("{explain: {findAndModify: \"things\", query: {a: 1}, remove: true}}");
        assertThat(things.countDocuments()).isEqualTo(1000);
        assertThat(things.countDocuments(json("{z: 1}"))).isZero();
    }

    @Test
    void the_driver_explains() {
        assertThat(things.find(json("{a: 1}")).explain().get("queryPlanner", Document.class))
                .containsKey("winningPlan");
    }

    private Document explain(String find, String verbosity) {
        return run("{explain: {find: \"things\", " + find + "}, verbosity: \"" + verbosity + "\"}");
    }
}
