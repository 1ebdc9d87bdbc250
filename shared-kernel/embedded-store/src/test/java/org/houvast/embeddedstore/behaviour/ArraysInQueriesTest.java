package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArraysInQueriesTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {tags: ["red", "blank"]}                     | 2
            {tags: {$all: ["red", "blank"]}}             | 1 2 3 4
            {tags: "red"}                                | 1 2 3 4
            {tags: {$in: ["blue", "plain"]}}             | 3 5
            {tags: {$nin: ["red"]}}                      | 5
            {tags: {$ne: "plain"}}                       | 1 2 4 5
            {dim: {$gt: 25}}                             | 4
            {dim: {$gt: 15, $lt: 20}}                    | 1 2 3 5
            {dim: {$elemMatch: {$gt: 22, $lt: 30}}}      | 4
            {dim: {$not: {$gt: 25}}}                     | 1 2 3 5
            {"dim.1": {$gt: 25}}                         | 4
            {"dim.5": {$exists: false}}                  | 1 2 3 4 5
            {tags: {$size: 3}}                           | 3
            {tags: {$type: "array"}}                     | 1 2 3 4 5
            {tags: {$type: "string"}}                    | 1 2 3 4 5
            {tags: /^bl/}                                | 1 2 3 4 5
            """)
    @Manual("Query an Array")
    void of_plain_values(String filter, String expected) {
        insert("""
                {_id: 1, tags: ["blank", "red"], dim: [14, 21]}, {_id: 2, tags: ["red", "blank"], dim: [14, 21]},
                {_id: 3, tags: ["red", "blank", "plain"], dim: [14, 21]},
                {_id: 4, tags: ["blank", "red"], dim: [22.85, 30]}, {_id: 5, tags: ["blue"], dim: [10, 15.25]}""");
        assertFound(filter, expected, "tags", "dim", "dim.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {stock: {warehouse: "A", qty: 5}}                              | 1
            {stock: {qty: 5, warehouse: "A"}}                              | -
            {"stock.qty": {$lte: 20}}                                      | 1 2 3 4 5
            {"stock.0.qty": {$lte: 20}}                                    | 1 2 5
            {stock: {$elemMatch: {qty: 5, warehouse: "A"}}}                | 1
            {stock: {$elemMatch: {qty: {$gt: 10, $lte: 20}}}}              | 1 3 5
            {"stock.qty": {$gt: 10, $lte: 20}}                             | 1 3 4 5
            {"stock.qty": 5, "stock.warehouse": "A"}                       | 1 2
            {stock: {$all: [{$elemMatch: {qty: 60}}, {$elemMatch: {warehouse: "B"}}]}} | 3
            {"stock.qty": {$all: [5, 15]}}                                 | 1 5
            {stock: {$not: {$elemMatch: {qty: 5}}}}                        | 3 4
            """)
    @Manual("Query an Array of Embedded Documents")
    void of_documents(String filter, String expected) {
        insert("""
                {_id: 1, stock: [{warehouse: "A", qty: 5}, {warehouse: "C", qty: 15}]},
                {_id: 2, stock: [{warehouse: "C", qty: 5}, {warehouse: "A", qty: 7}]},
                {_id: 3, stock: [{warehouse: "A", qty: 60}, {warehouse: "B", qty: 15}]},
                {_id: 4, stock: [{warehouse: "A", qty: 40}, {warehouse: "D", qty: 6}]},
                {_id: 5, stock: [{warehouse: "B", qty: 15}, {warehouse: "C", qty: 35}, {warehouse: "D", qty: 5}]}""");
        assertFound(filter, expected, "stock", "stock.qty", "stock.warehouse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: [1, 2]}              | 1 2
            {a: 1}                   | 1
            {a: [[1, 2]]}            | 2
            {a: []}                  | 3 4
            {a: {$size: 0}}          | 3
            {a: {$in: [[], 1]}}      | 1 3 4
            {a: {$elemMatch: {$elemMatch: {$gt: 1}}}} | 2
            {a: {$all: []}}          | -
            {a: {$in: []}}           | -
            {a: {$gt: [1]}}          | 1 2 4
            """)
    @Manual("Query an Array")
    void within_arrays(String filter, String expected) {
        insert("{_id: 1, a: [1, 2]}, {_id: 2, a: [[1, 2]]}, {_id: 3, a: []}, {_id: 4, a: [[]]}");
        assertFound(filter, expected, "a");
    }

    @Test
    @Manual("$all")
    void all_of_one_value_is_the_value() {
        insert("{_id: 1, a: 5}, {_id: 2, a: [5, 6]}, {_id: 3, a: [6]}");
        assertThat(ids("{a: {$all: [5]}}")).containsExactly(1, 2);
    }

    @Test
    @Manual("$size")
    void a_size_is_a_whole_number() {
        mistaken("{find: \"things\", filter: {a: {$size: -1}}}");
        mistaken("{find: \"things\", filter: {a: {$size: 1.5}}}");
        mistaken("{find: \"things\", filter: {a: {$size: \"x\"}}}");
    }

    @Test
    @Manual("$elemMatch (query)")
    void an_element_match_needs_an_array() {
        insert("{_id: 1, a: {b: 1}}, {_id: 2, a: [{b: 1}]}");
        assertThat(ids("{a: {$elemMatch: {b: 1}}}")).containsExactly(2);
        refused(2, "BadValue", "{find: \"things\", filter: {a: {$elemMatch: 5}}}");
    }

    private void assertFound(String filter, String expected, String... indexed) {
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        for (String path : indexed) {
            things.createIndex(json("{\"" + path + "\": 1}"));
        }
        assertThat(ids(filter)).as("with indexes").isEqualTo(numbers(expected));
    }
}
