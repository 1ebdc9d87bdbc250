package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual("Array Update Operators")
class ArrayUpdateOperatorsTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: [1]}              | {$push: {a: 2}}                                          | {a: [1, 2]}
            {}                    | {$push: {a: 2}}                                          | {a: [2]}
            {a: [1]}              | {$push: {a: [2, 3]}}                                     | {a: [1, [2, 3]]}
            {a: [1]}              | {$push: {a: {$each: [2, 3]}}}                            | {a: [1, 2, 3]}
            {a: [1, 2]}           | {$push: {a: {$each: [8, 9], $position: 1}}}              | {a: [1, 8, 9, 2]}
            {a: [1, 2]}           | {$push: {a: {$each: [9], $position: -1}}}                | {a: [1, 9, 2]}
            {a: [1, 2]}           | {$push: {a: {$each: [3, 4], $slice: -3}}}                | {a: [2, 3, 4]}
            {a: [1, 2]}           | {$push: {a: {$each: [3, 4], $slice: 3}}}                 | {a: [1, 2, 3]}
            {a: [1, 2]}           | {$push: {a: {$each: [], $slice: 0}}}                     | {a: []}
            {a: [3, 1]}           | {$push: {a: {$each: [2], $sort: 1}}}                     | {a: [1, 2, 3]}
            {a: [3, 1]}           | {$push: {a: {$each: [2], $sort: -1, $slice: 2}}}         | {a: [3, 2]}
            {a: [{n: 2}]}         | {$push: {a: {$each: [{n: 1}], $sort: {n: 1}}}}           | {a: [{n: 1}, {n: 2}]}
            {a: [1, 2]}           | {$addToSet: {a: 2}}                                      | {a: [1, 2]}
            {a: [1, 2]}           | {$addToSet: {a: 3}}                                      | {a: [1, 2, 3]}
            {a: [1]}              | {$addToSet: {a: [1]}}                                    | {a: [1, [1]]}
            {a: [1]}              | {$addToSet: {a: {$each: [1, 2, 2]}}}                     | {a: [1, 2]}
            {a: [1]}              | {$addToSet: {a: 1.0}}                                    | {a: [1]}
            {a: [{x: 1, y: 2}]}   | {$addToSet: {a: {y: 2, x: 1}}}                           | {a: [{x: 1, y: 2}, {y: 2, x: 1}]}
            {a: [1, 2, 3]}        | {$pop: {a: 1}}                                           | {a: [1, 2]}
            {a: [1, 2, 3]}        | {$pop: {a: -1}}                                          | {a: [2, 3]}
            {a: []}               | {$pop: {a: 1}}                                           | {a: []}
            {a: [1, 2, 1]}        | {$pull: {a: 1}}                                          | {a: [2]}
            {a: [1, 5, 9]}        | {$pull: {a: {$gte: 5}}}                                  | {a: [1]}
            {a: [{x: 1, y: 1}, {x: 2}]} | {$pull: {a: {x: 1}}}                               | {a: [{x: 2}]}
            {a: [1, 2, 3]}        | {$pull: {a: {$in: [1, 3]}}}                              | {a: [2]}
            {a: [[1], 1]}         | {$pull: {a: [1]}}                                        | {a: [1]}
            {a: [{r: [{q: 1}, {q: 2}]}, {r: [{q: 3}]}]} | {$pull: {a: {r: {$elemMatch: {q: 2}}}}} | {a: [{r: [{q: 3}]}]}
            {a: [1, 2, 3, 1]}     | {$pullAll: {a: [1, 3]}}                                  | {a: [2]}
            {a: [1, {$numberLong: "1"}, 2]} | {$addToSet: {a: {$each: [1.0, 2.0, 3]}}}       | {a: [1, {$numberLong: "1"}, 2, 3]}
            {}                    | {$addToSet: {a: {$each: [1, 1.0, 2]}}}                   | {a: [1, 2]}
            {a: [{x: 1}]}         | {$addToSet: {a: {x: 1, $each: [2]}}}                     | {a: [{x: 1}, {x: 1, $each: [2]}]}
            {a: [[1, 5], [1], 5]} | {$pull: {a: {$gte: 5}}}                                  | {a: [[1]]}
            {a: [[1, 5], [1, 6]]} | {$pull: {a: [1, 5]}}                                     | {a: [[1, 6]]}
            {a: [[{x: 1}], {x: 1}]} | {$pull: {a: {x: 1}}}                                   | {a: [[{x: 1}]]}
            {a: [{x: [1, 9]}, {x: [5]}]} | {$pull: {a: {x: {$gt: 8, $lt: 2}}}}               | {a: [{x: [5]}]}
            {a: [{x: 1, y: 9}, {x: 2, y: 1}]} | {$pull: {a: {$or: [{x: 2}, {y: 1}]}}}        | {a: [{x: 1, y: 9}]}
            {a: ["ab", "b", 1]}   | {$pull: {a: /^a/}}                                       | {a: ["b", 1]}
            {a: [null, 1, {b: 2}]} | {$pull: {a: null}}                                      | {a: [1, {b: 2}]}
            {a: [1, {$numberLong: "2"}, 3]} | {$pullAll: {a: [2, 3.0]}}                      | {a: [1]}
            {a: [{x: 1}, {x: 1, y: 2}]} | {$pullAll: {a: [{x: 1}]}}                          | {a: [{x: 1, y: 2}]}
            {a: [[1], "x", {n: 1}, 3]} | {$push: {a: {$each: [null], $sort: 1}}}             | {a: [null, 3, "x", {n: 1}, [1]]}
            {a: [{n: 2}, 7, {n: {m: 1}}]} | {$push: {a: {$each: [{n: -1}], $sort: {"n.m": -1, n: 1}}}} | {a: [{n: {m: 1}}, 7, {n: -1}, {n: 2}]}
            {a: [1, 2]}           | {$push: {a: {$each: [9], $position: -7}}}                | {a: [9, 1, 2]}
            {a: [{g: [1, 5]}, {g: [7]}]} | {$pull: {"a.$[].g": {$gt: 4}}}                    | {a: [{g: [1]}, {g: []}]}
            {b: 1}                | {$pull: {a: 1}}                                          | {b: 1}
            {a: [1, 2]}           | {$inc: {"a.$[]": 10}}                                    | {a: [11, 12]}
            {a: [{g: [1]}, {g: [2, 3]}]} | {$set: {"a.$[].g.$[]": 0}}                        | {a: [{g: [0]}, {g: [0, 0]}]}
            """)
    void each_does_what_it_says(String before, String update, String after) {
        things.insertOne(json(before).append("_id", 1));
        things.updateOne(json("{_id: 1}"), json(update));
        Document stored = all().getFirst();
        stored.remove("_id");
        assertThat(stored).isEqualTo(json(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$push: {n: 1}}                           | 2
            {$push: {a: {$each: 5}}}                  | 2
            {$push: {a: {$each: [], $nonsense: 1}}}   | 2
            {$push: {a: {$each: [1], $slice: "x"}}}   | 2
            {$push: {a: {$each: [1], $sort: 5}}}      | 2
            {$addToSet: {n: 1}}                       | 2
            {$addToSet: {a: {$each: 1}}}              | 14
            {$addToSet: {a: {$each: [9], $slice: 1}}} | 2
            {$pop: {n: 1}}                            | 14
            {$pop: {a: 2}}                            | 9
            {$pull: {n: 1}}                           | 2
            {$pullAll: {n: [1]}}                      | 2
            {$pullAll: {a: 1}}                        | 2
            {$push: {nothing: 1}}                     | 2
            {$addToSet: {nothing: 1}}                 | 2
            {$pull: {nothing: 1}}                     | 2
            {$push: {a: {$each: [1], $slice: 1.5}}}   | 2
            {$push: {a: {$each: [1], $position: "x"}}} | 2
            {$push: {a: {$each: [1], $sort: {}}}}     | 2
            {$pop: {a: "x"}}                          | 9
            {$pop: {"n.x": 1}}                        | 28
            {$pull: {"n.x": 1}}                       | 28
            {$pull: {a: {$nonsense: 1}}}              | 2
            {$set: {"a.$.b.$": 1}}                    | 2
            {$set: {"$[]": 1}}                        | 2
            {$set: {"none.$[]": 1}}                   | 2
            {$set: {"a.$[]": 1, "a.0": 2}}            | 40
            {$set: {"a.1500003": 1}}                  | 34
            {$set: {"a.4294967296": 1}}               | 28
            {$set: {"a.$": 1}}                        | 2
            {$set: {"n.$[]": 1}}                      | 2
            {$set: {"a.$[x]": 1}}                     | 2
            """)
    void what_cannot_be_done_is_refused_and_changes_nothing(String update, int code) {
        insert("{_id: 1, n: 5, a: [1, 2], nothing: null}");
        var before = all();
        Document error = writeError(run("{update: \"things\", updates: [{q: {_id: 1}, u: " + update + "}]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isEqualTo(code);
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {grades: 80}                              | {$set: {"grades.$": 82}}     | {_id: 1, grades: [85, 82, 80]}
            {grades: {$gt: 79}}                       | {$inc: {"grades.$": 1}}      | {_id: 1, grades: [86, 80, 80]}
            {grades: {$elemMatch: {$lt: 85}}}         | {$unset: {"grades.$": ""}}   | {_id: 1, grades: [85, null, 80]}
            """)
    @Manual("$ (update)")
    void the_positional_operator_is_the_first_element_that_matched(String filter, String update, String after) {
        insert("{_id: 1, grades: [85, 80, 80]}");
        things.updateOne(json(filter), json(update));
        assertThat(all()).containsExactly(json(after));
    }

    @Test
    @Manual("$ (update)")
    void the_positional_operator_reaches_into_documents() {
        insert("{_id: 4, grades: [{grade: 80, mean: 75}, {grade: 85, mean: 90}, {grade: 85, mean: 85}]}");
        things.updateOne(json("{_id: 4, \"grades.grade\": 85}"), json("{$set: {\"grades.$.std\": 6}}"));
        things.updateOne(
                json("{grades: {$elemMatch: {grade: 85, mean: {$lt: 90}}}}"), json("{$set: {\"grades.$.std\": 7}}"));
        assertThat(all())
                .containsExactly(
                        json(
                                "{_id: 4, grades: [{grade: 80, mean: 75}, {grade: 85, mean: 90, std: 6}, {grade: 85, mean: 85, std: 7}]}"));
    }

    @Test
    @Manual("$[<identifier>]")
    void array_filters_choose_elements() {
        insert("{_id: 1, grades: [{grade: 80, mean: 75}, {grade: 90, mean: 85}]}, {_id: 2, grades: []}");
        things.updateMany(
                json("{}"),
                json("{$set: {\"grades.$[high].mean\": 100}}"),
                new UpdateOptions().arrayFilters(list("{\"high.grade\": {$gte: 85}}")));
        assertThat(all().getFirst())
                .isEqualTo(json("{_id: 1, grades: [{grade: 80, mean: 75}, {grade: 90, mean: 100}]}"));
        assertThat(filtered("{$set: {x: 1}}", "{unused: 1}")).isEqualTo(9);
        assertThat(filtered("{$set: {\"grades.$[a]\": 1}}", "{b: 1}")).isEqualTo(2);
        assertThat(filtered("{$set: {\"grades.$[a]\": 1}}", "{a: 1}, {a: 2}")).isEqualTo(9);
        assertThat(filtered("{$set: {\"grades.$[a]\": 1}}", "{a: 1, b: 2}")).isEqualTo(9);
        assertThat(filtered("{$set: {\"grades.$[A]\": 1}}", "{A: 1}")).isEqualTo(2);
        assertThat(filtered("{$set: {\"grades.$[a]\": 1}}", "5")).isEqualTo(14);
        assertThat(filtered("{a: 1}", "{a: 1}")).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {x: {$gte: 3, $lt: 5}}                 | [1, 9, 9, [9, 8], null]
            {x: null}                              | [1, 3, 4, [9, 8], 9]
            {$or: [{x: 1}, {x: {$gt: 8}}]}         | [9, 3, 4, 9, null]
            {x: {$not: {$lt: 4}}}                  | [1, 3, 9, 9, 9]
            {x: {$type: "array"}}                  | [1, 3, 4, 9, null]
            """)
    @Manual("$[<identifier>]")
    void array_filters_mean_what_queries_mean(String filter, String after) {
        insert("{_id: 1, a: [1, 3, 4, [9, 8], null]}");
        things.updateOne(json("{}"), json("{$set: {\"a.$[x]\": 9}}"), new UpdateOptions().arrayFilters(list(filter)));
        assertThat(all().getFirst()).isEqualTo(json("{_id: 1, a: " + after + "}"));
    }

    @Test
    @Manual("$[<identifier>]")
    void array_filters_reach_into_arrays_of_arrays() {
        insert("{_id: 1, a: [{t: 1, q: [2, 6]}, {t: 2, q: [7, 8]}]}");
        things.updateOne(
                json("{}"),
                json("{$inc: {\"a.$[one].q.$[big]\": 100}, $set: {\"a.$[].seen\": true}}"),
                new UpdateOptions().arrayFilters(list("{\"one.t\": 1}, {big: {$gt: 5}}")));
        assertThat(all().getFirst())
                .isEqualTo(json("{_id: 1, a: [{t: 1, q: [2, 106], seen: true}, {t: 2, q: [7, 8], seen: true}]}"));
    }

    private Integer filtered(String update, String filters) {
        return writeError(run("{update: \"things\", updates: [{q: {_id: 1}, u: " + update + ", arrayFilters: ["
                        + filters + "]}]}"))
                .getInteger("code");
    }
}
