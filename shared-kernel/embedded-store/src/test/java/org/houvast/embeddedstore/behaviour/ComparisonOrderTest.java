package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.BsonDateTime;
import org.bson.BsonRegularExpression;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Manual("BSON Types: Comparison/Sort Order")
class ComparisonOrderTest extends Behaviour {

    /** From the least to the greatest, each unlike its neighbours. */
    private static final List<Object> ASCENDING = List.of(
            new MinKey(),
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            Long.MIN_VALUE,
            -1.5,
            new Decimal128(-1),
            0,
            new Decimal128(new java.math.BigDecimal("0.1")),
            1,
            1.5,
            2L,
            9_007_199_254_740_992L,
            9_007_199_254_740_993L,
            Long.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            "",
            "10",
            "9",
            "B",
            "a",
            "a\0",
            "aa",
            "é",
            "\uFFFD",
            "\uD83D\uDE00",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 0),
            new Document("a", 2),
            new Document("b", 1),
            new Document("a", "text"),
            new Binary(new byte[] {9}),
            new Binary(new byte[] {0, 0}),
            new Binary("zz".getBytes(StandardCharsets.US_ASCII)),
            new ObjectId("000000000000000000000001"),
            new ObjectId("f00000000000000000000000"),
            false,
            true,
            new BsonDateTime(-1),
            new BsonDateTime(0),
            new BsonDateTime(1_700_000_000_000L),
            new BsonTimestamp(1, 2),
            new BsonTimestamp(2, 1),
            new BsonRegularExpression("a"),
            new BsonRegularExpression("a", "i"),
            new BsonRegularExpression("b"),
            new MaxKey());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void values_of_all_types_have_one_order(boolean indexed) {
        insertShuffled();
        if (indexed) {
            things.createIndex(json("{v: 1}"));
        }
        List<Integer> places = places(Sorts.ascending("v"));
        assertThat(places).isSorted().hasSize(ASCENDING.size());
        assertThat(places(Sorts.descending("v"))).isEqualTo(places.reversed());
    }

    @Test
    void the_same_order_holds_within_documents_where_arrays_come_after_documents() {
        List<Object> values = new ArrayList<>(List.of(
                new MinKey(),
                5,
                "text",
                json("{a: 1}"),
                List.of(),
                List.of(1),
                List.of(1, 2),
                List.of(2),
                new Binary(new byte[] {1}),
                new ObjectId(),
                false,
                new BsonDateTime(1),
                new BsonTimestamp(1),
                new BsonRegularExpression("a"),
                new MaxKey()));
        for (int place = values.size() - 1; place >= 0; place--) {
            things.insertOne(new Document("_id", place).append("v", new Document("x", values.get(place))));
        }
        assertThat(places(Sorts.ascending("v"))).isSorted().hasSize(values.size());
    }

    @Test
    void documents_are_compared_field_by_field_by_type_name_and_value() {
        insert("""
                {_id: 5, v: {b: 1}}, {_id: 3, v: {a: 1, b: 2}}, {_id: 2, v: {a: 1}}, {_id: 6, v: {a: "x"}},
                {_id: 4, v: {a: 2}}, {_id: 1, v: {}}""");
        assertThat(places(Sorts.ascending("v"))).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbers_of_equal_value_are_equal_whatever_their_type(boolean indexed) {
        if (indexed) {
            things.createIndex(json("{v: 1}"));
        }
        List<Object> ones = List.of(1, 1L, 1.0, Decimal128.parse("1"), Decimal128.parse("1.00"));
        ones.forEach(one -> things.insertOne(new Document("v", one)));
        ones.forEach(one -> assertThat(things.countDocuments(new Document("v", one)))
                .as("%s", one)
                .isEqualTo(5));
        assertThat(things.countDocuments(new Document("v", "1"))).isZero();
        assertThat(things.countDocuments(new Document("v", true))).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void large_whole_numbers_are_told_apart(boolean indexed) {
        if (indexed) {
            things.createIndex(json("{v: 1}"));
        }
        things.insertOne(new Document("_id", 1).append("v", 9_007_199_254_740_993L));
        things.insertOne(new Document("_id", 2).append("v", 9_007_199_254_740_992L));
        things.insertOne(new Document("_id", 3).append("v", 9_007_199_254_740_992.0));
        assertThat(things.countDocuments(new Document("v", 9_007_199_254_740_992.0)))
                .isEqualTo(2);
        assertThat(things.countDocuments(new Document("v", new Document("$gt", 9_007_199_254_740_992L))))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {v: {$gt: 1}}                   | 3 4
            {v: {$gte: 2}}                  | 3 4
            {v: {$lt: 3}}                   | 2 3
            {v: {$gt: "a"}}                 | 6
            {v: {$lt: "b"}}                 | 5
            {v: {$gte: false}}              | 7 8
            {v: {$gt: {}}}                  | 9
            {v: {$gte: null}}               | 1 10
            {v: {$lt: null}}                | -
            {v: {$gt: null}}                | -
            {v: {$gt: {$date: 0}}}          | 11
            {v: {$gte: {$minKey: 1}, $lt: 2}} | 2
            {v: {$gt: NaN}}                 | -
            """)
    @Manual("Comparison Query Operators")
    void a_comparison_meets_values_of_its_own_type_only(String filter, String expected) {
        insert("""
                {_id: 1}, {_id: 2, v: 1}, {_id: 3, v: 2.5}, {_id: 4, v: {$numberDecimal: "3"}}, {_id: 5, v: "a"},
                {_id: 6, v: "b"}, {_id: 7, v: false}, {_id: 8, v: true}, {_id: 9, v: {x: 1}}, {_id: 10, v: null},
                {_id: 11, v: {$date: 1}}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        things.createIndex(json("{v: 1}"));
        assertThat(ids(filter)).as("with an index").isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void not_a_number_equals_itself_and_is_the_least_of_numbers(boolean indexed) {
        if (indexed) {
            things.createIndex(json("{v: 1}"));
        }
        insert("{_id: 1, v: NaN}, {_id: 2, v: {$numberDecimal: \"NaN\"}}, {_id: 3, v: 1}, {_id: 4, v: -Infinity}");
        assertThat(ids("{v: NaN}")).isEqualTo(List.of(1, 2));
        assertThat(ids("{v: {$lt: 5}}")).isEqualTo(List.of(3, 4));
        assertThat(ids("{v: {$gte: NaN}}")).isEqualTo(List.of(1, 2));
        assertThat(places(Sorts.ascending("v", "_id"))).containsExactly(1, 2, 4, 3);
    }

    @Test
    void missing_and_null_sort_together_and_arrays_by_their_least_or_greatest_element() {
        things.insertOne(new Document("_id", 1).append("v", List.of()));
        things.insertOne(new Document("_id", 3).append("v", null));
        things.insertOne(new Document("_id", 2));
        things.insertOne(new Document("_id", 5).append("v", List.of(9, 1)));
        things.insertOne(new Document("_id", 6).append("v", 5));
        List<Integer> ascending = places(Sorts.ascending("v", "_id"));
        assertThat(ascending).containsExactly(1, 2, 3, 5, 6);
        assertThat(places(Sorts.descending("v")).subList(0, 2)).containsExactly(5, 6);
    }

    @Test
    void the_order_of_fields_in_a_document_matters_for_equality() {
        insert("{_id: 1, v: {x: 1, y: 2}}, {_id: 2, v: {y: 2, x: 1}}");
        assertThat(ids("{v: {x: 1, y: 2}}")).isEqualTo(List.of(1));
        assertThat(ids("{v: {y: 2, x: 1}}")).isEqualTo(List.of(2));
        assertThat(ids("{v: {x: 1}}")).isEmpty();
    }

    private void insertShuffled() {
        List<Document> documents = new ArrayList<>();
        for (int place = 0; place < ASCENDING.size(); place++) {
            documents.add(new Document("_id", place).append("v", ASCENDING.get(place)));
        }
        Collections.shuffle(documents, new Random(7));
        things.insertMany(documents);
    }

    private List<Integer> places(org.bson.conversions.Bson sort) {
        return things.find().sort(sort).map(found -> found.getInteger("_id")).into(new ArrayList<>());
    }
}
