package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"Multikey Indexes", "Multikey Index Bounds"})
class MultikeyIndexesTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {ratings: {$gte: 3, $lte: 6}}                       | 1 2
            {ratings: {$elemMatch: {$gte: 3, $lte: 6}}}         | 2
            {ratings: [2, 9]}                                   | 1
            {ratings: 9}                                        | 1
            {ratings: {$in: [2, 4, 9]}}                         | 1 2
            {ratings: {$gt: 4}}                                 | 1
            {item: "a", ratings: {$lt: 3}}                      | 1 3
            {item: {$gt: "a"}, ratings: {$gte: 4}}              | 2
            {ratings: {$size: 0}}                               | 4
            {ratings: []}                                       | 4
            {ratings: null}                                     | 5
            """)
    void the_bounds_of_an_array_field_are_not_intersected(String filter, String expected) {
        insert("""
                {_id: 1, item: "a", ratings: [2, 9]}, {_id: 2, item: "b", ratings: [4, 3]},
                {_id: 3, item: "a", ratings: 1}, {_id: 4, item: "c", ratings: []}, {_id: 5, item: "d"}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        for (String keys : List.of("{ratings: 1}", "{item: 1, ratings: 1}", "{ratings: -1, item: 1}")) {
            things.createIndex(json(keys));
            assertThat(withIndex(keys, filter)).as(keys).isEqualTo(numbers(expected));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"stock.size": "M", "stock.quantity": {$gt: 20}}                 | 1 2
            {stock: {$elemMatch: {size: "M", quantity: {$gt: 20}}}}          | 2
            {"stock.size": {$gte: "L", $lt: "N"}}                            | 1 2
            {"stock.quantity": {$gt: 20, $lt: 30}}                           | 1 2
            {"stock.1.size": "M"}                                            | 1
            """)
    void fields_of_documents_in_one_array_are_met_by_different_elements(String filter, String expected) {
        insert("""
                {_id: 1, stock: [{size: "S", quantity: 25}, {size: "M", quantity: 10}]},
                {_id: 2, stock: [{size: "M", quantity: 25}]}, {_id: 3, stock: [{size: "XL", quantity: 35}]}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        for (String keys : List.of(
                "{\"stock.size\": 1, \"stock.quantity\": 1}", "{\"stock.quantity\": 1}", "{\"stock.1.size\": 1}")) {
            things.createIndex(json(keys));
            assertThat(withIndex(keys, filter)).as(keys).isEqualTo(numbers(expected));
        }
    }

    @Test
    void a_document_with_several_keys_is_found_once() {
        things.createIndex(json("{a: 1}"));
        insert("{_id: 1, a: [1, 2, 3, 4]}, {_id: 2, a: [2, 3]}");
        assertThat(withIndex("{a: 1}", "{a: {$gte: 1}}")).isEqualTo(List.of(1, 2));
        assertThat(things.countDocuments(json("{a: {$in: [1, 2, 3]}}"))).isEqualTo(2);
    }

    @Test
    void an_array_sorts_by_its_least_element_and_descending_by_its_greatest() {
        insert("{_id: 1, a: [5, 1]}, {_id: 2, a: 3}, {_id: 3, a: [2, 4]}, {_id: 4, a: []}, {_id: 5}");
        things.createIndex(json("{a: 1}"));
        assertThat(sorted("{a: 1, _id: 1}")).containsExactly(4, 5, 1, 3, 2);
        assertThat(sorted("{a: -1, _id: 1}")).containsExactly(1, 3, 2, 5, 4);
    }

    @Test
    void at_most_one_field_of_an_index_holds_an_array_in_a_document() {
        things.createIndex(json("{a: 1, b: 1}"));
        insert("{_id: 1, a: [1, 2], b: 1}, {_id: 2, a: 1, b: [1, 2]}");
        Document error = writeError(run("{insert: \"things\", documents: [{_id: 3, a: [1], b: [2]}]}"));
        assertThat(error.getInteger("code")).isEqualTo(171);
        assertThat(things.countDocuments()).isEqualTo(2);
        assertThat(writeError(run("{update: \"things\", updates: [{q: {_id: 1}, u: {$set: {b: [1]}}}]}"))
                        .getInteger("code"))
                .isEqualTo(171);
        refused(
                171,
                "CannotIndexParallelArrays",
                "{findAndModify: \"things\", query: {_id: 1}, update: {$set: {b: [1]}}}");
        database.getCollection("others").insertOne(json("{a: [1], b: [1]}"));
        refused(
                171,
                "CannotIndexParallelArrays",
                "{createIndexes: \"others\", indexes: [{key: {a: 1, b: 1}, name: \"both\"}]}");
        assertThat(database.getCollection("others").listIndexes()).hasSize(1);
    }

    @Test
    void an_array_in_an_array_is_one_key() {
        things.createIndex(json("{a: 1}"));
        insert("{_id: 1, a: [[1, 2], 3]}");
        assertThat(withIndex("{a: 1}", "{a: [1, 2]}")).isEqualTo(List.of(1));
        assertThat(withIndex("{a: 1}", "{a: 1}")).isEmpty();
    }

    private List<Object> withIndex(String keys, String filter) {
        return things.find(json(filter))
                .hint(json(keys))
                .sort(json("{_id: 1}"))
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
    }

    private List<Integer> sorted(String sort) {
        return things.find()
                .sort(json(sort))
                .map(found -> found.getInteger("_id"))
                .into(new ArrayList<>());
    }
}
