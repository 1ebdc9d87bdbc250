package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"Project Fields to Return from Query", "find (database command): Projection"})
class ProjectionsTest extends Behaviour {

    private static final String STORED = """
            {_id: 1, item: "a", n: 5, size: {h: 1, w: 2}, stock: [{w: "A", q: 5}, {w: "B", q: 9}], tags: [1, 2, 3, 4]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                               | {_id: 1, item: "a", n: 5, size: {h: 1, w: 2}, stock: [{w: "A", q: 5}, {w: "B", q: 9}], tags: [1, 2, 3, 4]}
            {item: 1}                        | {_id: 1, item: "a"}
            {item: true, n: 5}               | {_id: 1, item: "a", n: 5}
            {n: 1, item: 1}                  | {_id: 1, item: "a", n: 5}
            {item: 1, _id: 0}                | {item: "a"}
            {_id: 1}                         | {_id: 1}
            {_id: 0, stock: 0, tags: 0, size: 0} | {item: "a", n: 5}
            {stock: 0, tags: 0, size: false} | {_id: 1, item: "a", n: 5}
            {"size.h": 1}                    | {_id: 1, size: {h: 1}}
            {size: {h: 1}}                   | {_id: 1, size: {h: 1}}
            {"size.h": 0, stock: 0, tags: 0} | {_id: 1, item: "a", n: 5, size: {w: 2}}
            {"stock.q": 1}                   | {_id: 1, stock: [{q: 5}, {q: 9}]}
            {missing: 1}                     | {_id: 1}
            {"item.x": 1}                    | {_id: 1}
            {tags: {$slice: 2}, item: 1}     | {_id: 1, item: "a", tags: [1, 2]}
            {tags: {$slice: -1}, item: 1}    | {_id: 1, item: "a", tags: [4]}
            {tags: {$slice: [1, 2]}, item: 1} | {_id: 1, item: "a", tags: [2, 3]}
            {tags: {$slice: 1}, stock: 0, size: 0} | {_id: 1, item: "a", n: 5, tags: [1]}
            {stock: {$elemMatch: {q: {$gt: 5}}}} | {_id: 1, stock: [{w: "B", q: 9}]}
            {stock: {$elemMatch: {q: 77}}}   | {_id: 1}
            """)
    void a_projection_shapes_the_document(String projection, String expected) {
        insert(STORED);
        var found = things.find().projection(json(projection)).first();
        assertThat(found).isNotNull().isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {tags: {$gt: 1}}                 | {"tags.$": 1}          | {_id: 1, tags: [2]}
            {"stock.q": {$gt: 5}}            | {"stock.$": 1, n: 1}   | {_id: 1, n: 5, stock: [{w: "B", q: 9}]}
            """)
    @Manual("$ (projection)")
    void the_positional_operator_gives_the_first_element_that_matched(
            String filter, String projection, String expected) {
        insert(STORED);
        assertThat(things.find(json(filter)).projection(json(projection)).first())
                .isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1, b: 0}              | 31254
            {a: 0, b: 1}              | 31253
            {a: 1, "a.b": 1}          | 31249
            {"a.b": 1, a: 1}          | 31250
            """)
    void what_contradicts_itself_is_refused(String projection, int code) {
        refused(code, "Location" + code, "{find: \"things\", projection: " + projection + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: {$slice: "x"}}
            {"a.$": 1, "b.$": 1}
            {"": 1}
            """)
    void what_makes_no_sense_is_refused(String projection) {
        mistaken("{find: \"things\", projection: " + projection + "}");
    }
}
