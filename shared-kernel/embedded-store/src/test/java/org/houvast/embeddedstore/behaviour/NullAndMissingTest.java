package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual("Query for Null or Missing Fields")
class NullAndMissingTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {item: null}                       | 1 2
            {item: {$eq: null}}                | 1 2
            {item: {$in: [null]}}              | 1 2
            {item: {$in: [null, 5]}}           | 1 2 3
            {item: {$nin: [null]}}             | 3 4 5 6
            {item: {$ne: null}}                | 3 4 5 6
            {item: {$not: {$eq: null}}}        | 3 4 5 6
            {item: {$type: 10}}                | 1
            {item: {$type: "null"}}            | 1
            {item: {$exists: true}}            | 1 3 4 5 6
            {item: {$exists: false}}           | 2
            {item: {$exists: true, $ne: null}} | 3 4 5 6
            {item: {$not: {$gt: 4}}}           | 1 2 4 5 6
            {"item.x": null}                   | 1 2 3 4 6
            {"item.x": {$exists: false}}       | 1 2 3 4 6
            """)
    void null_is_also_what_is_missing(String filter, String expected) {
        insert("""
                {_id: 1, item: null}, {_id: 2}, {_id: 3, item: 5}, {_id: 4, item: "text"}, {_id: 5, item: {x: 1}},
                {_id: 6, item: {y: 1}}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        things.createIndex(json("{item: 1}"));
        things.createIndex(json("{\"item.x\": 1}"));
        assertThat(ids(filter)).as("with an index").isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: null}                | 3
            {a: {$ne: null}}         | 1 2 4 5 6
            {"a.b": null}            | 4 6
            {"a.b": {$ne: null}}     | 1 2 3 5
            {"a.b": {$exists: true}} | 4 5 6
            {"a.0": {$exists: true}} | 2 3 4 5 6
            """)
    void an_element_that_is_null_or_lacks_the_field_is_enough(String filter, String expected) {
        insert("""
                {_id: 1, a: []}, {_id: 2, a: [1, 2]}, {_id: 3, a: [1, null]}, {_id: 4, a: [{b: 1}, {}]},
                {_id: 5, a: [{b: 1}]}, {_id: 6, a: [{b: null}]}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        things.createIndex(json("{a: 1}"));
        things.createIndex(json("{\"a.b\": 1}"));
        assertThat(ids(filter)).as("with an index").isEqualTo(numbers(expected));
    }
}
