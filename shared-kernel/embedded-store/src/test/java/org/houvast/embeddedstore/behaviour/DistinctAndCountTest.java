package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.CountOptions;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctAndCountTest extends Behaviour {

    @BeforeEach
    void thereAreSome() {
        insert("""
                {_id: 1, dept: "A", item: {sku: "111"}, sizes: ["S", "M"], n: 1},
                {_id: 2, dept: "A", item: {sku: "111"}, sizes: ["M", "L"], n: 1.0},
                {_id: 3, dept: "B", item: {sku: "222"}, sizes: "S", n: {$numberLong: "1"}},
                {_id: 4, dept: null, item: [{sku: "333"}, {sku: "111"}], sizes: []}, {_id: 5, sizes: [["S"]]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: "dept"                          | [null, "A", "B"]
            key: "item.sku"                      | ["111", "222", "333"]
            key: "sizes"                         | ["L", "M", "S", ["S"]]
            key: "item.sku", query: {dept: "A"}  | ["111"]
            key: "n"                             | [1]
            key: "missing"                       | []
            key: "sizes.1"                       | ["L", "M"]
            key: "_id", query: {_id: {$gt: 3}}   | [4, 5]
            """)
    @Manual("distinct (database command)")
    void distinct_values_of_fields_and_elements(String command, String values) {
        assertDistinct(command, values);
        for (String keys : new String[] {"{dept: 1}", "{\"item.sku\": 1}", "{sizes: 1}", "{n: 1}"}) {
            things.createIndex(json(keys));
        }
        assertDistinct(command, values);
    }

    private void assertDistinct(String command, String values) {
        assertThat(run("{distinct: \"things\", " + command + "}").getList("values", Object.class))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(
                        json("{values: " + values + "}").getList("values", Object.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: 5", "query: {}", "key: \"a\", query: 5", "key: \"a\", query: {$nonsense: 1}"})
    @Manual("distinct (database command)")
    void distinct_needs_a_key_and_a_query(String command) {
        mistaken("{distinct: \"things\", " + command + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query: {}                          | 5
            query: {dept: "A"}                 | 2
            query: {dept: "none"}              | 0
            query: {}, limit: 3                | 3
            query: {}, limit: -3               | 3
            query: {}, skip: 4                 | 1
            query: {}, skip: 9                 | 0
            query: {dept: "A"}, skip: 1, limit: 9 | 1
            query: {dept: {$in: ["A", "B"]}}, hint: "_id_" | 3
            """)
    @Manual("count (database command)")
    void counts(String command, int n) {
        assertThat(run("{count: \"things\", " + command + "}")).containsEntry("n", n);
    }

    @Test
    @Manual({"db.collection.countDocuments()", "db.collection.estimatedDocumentCount()"})
    void counts_of_the_driver() {
        assertThat(things.countDocuments()).isEqualTo(5);
        assertThat(things.estimatedDocumentCount()).isEqualTo(5);
        assertThat(things.countDocuments(json("{sizes: \"M\"}"), new CountOptions().limit(1)))
                .isEqualTo(1);
        assertThat(things.countDocuments(json("{sizes: \"M\"}"), new CountOptions().skip(1)))
                .isEqualTo(1);
        assertThat(database.getCollection("none").countDocuments()).isZero();
        assertThat(database.getCollection("none").estimatedDocumentCount()).isZero();
        assertThat(database.getCollection("none").distinct("a", Document.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"query: {}, skip: -1", "query: 5", "query: {$nonsense: 1}", "query: {}, limit: \"x\""})
    @Manual("count (database command)")
    void a_count_of_nonsense_is_refused(String command) {
        mistaken("{count: \"things\", " + command + "}");
    }

    @Test
    void more_distinct_values_than_a_reply_can_hold_are_refused() {
        for (int i = 0; i < 18; i++) {
            things.insertOne(new Document("_id", 100 + i).append("long", i + "x".repeat(1 << 20)));
        }
        refused(17217, "Location17217", "{distinct: \"things\", key: \"long\"}");
        assertThat(run("{distinct: \"things\", key: \"long\", query: {_id: {$lt: 115}}}")
                        .getList("values", String.class))
                .hasSize(15);
    }
}
