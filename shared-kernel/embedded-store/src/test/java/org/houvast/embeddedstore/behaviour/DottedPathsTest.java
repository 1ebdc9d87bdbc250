package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"Dot Notation", "$set", "$unset", "Field Names"})
class DottedPathsTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                    | {$set: {"a.b.c": 1}}        | {a: {b: {c: 1}}}
            {a: {b: {d: 2}}}      | {$set: {"a.b.c": 1}}        | {a: {b: {d: 2, c: 1}}}
            {}                    | {$set: {"a.0": 1}}          | {a: {"0": 1}}
            {a: [1, 2]}           | {$set: {"a.0": 9}}          | {a: [9, 2]}
            {a: [1]}              | {$set: {"a.3": 9}}          | {a: [1, null, null, 9]}
            {a: [{b: 1}]}         | {$set: {"a.0.b": 2}}        | {a: [{b: 2}]}
            {a: [{b: 1}]}         | {$set: {"a.1.b": 2}}        | {a: [{b: 1}, {b: 2}]}
            {a: {b: 1, c: 2}}     | {$unset: {"a.b": ""}}       | {a: {c: 2}}
            {a: {b: 1}}           | {$unset: {"a.b": ""}}       | {a: {}}
            {a: [1, 2, 3]}        | {$unset: {"a.1": ""}}       | {a: [1, null, 3]}
            {a: 5}                | {$unset: {"a.b": ""}}       | {a: 5}
            {a: {b: 1}}           | {$inc: {"a.b": 2, "a.c": 1}} | {a: {b: 3, c: 1}}
            {a: {b: 1}, d: 2}     | {$rename: {"a.b": "e.f"}}   | {a: {}, d: 2, e: {f: 1}}
            {}                    | {$push: {"a.b": 1}}         | {a: {b: [1]}}
            {a: [{b: 1}, {b: 2}]} | {$unset: {"a.b": ""}}       | {a: [{b: 1}, {b: 2}]}
            {a: [[{b: 1}]]}       | {$unset: {"a.0.b": ""}}     | {a: [[{b: 1}]]}
            {a: [1]}              | {$unset: {"a.7": ""}}       | {a: [1]}
            {a: null}             | {$unset: {"a.b": ""}}       | {a: null}
            {}                    | {$pull: {"a.b": 1}}         | {}
            {}                    | {$pop: {"a.b": 1}}          | {}
            {z: 1}                | {$set: {"a.10": 1, "a.9": 2, "a.x": 3}} | {z: 1, a: {"9": 2, "10": 1, x: 3}}
            {z: 1}                | {$set: {c: 1}, $inc: {b: 2}, $push: {a: 3}} | {z: 1, a: [3], b: 2, c: 1}
            {a: 1, b: 2}          | {$rename: {a: "x.y"}, $set: {w: 1}} | {b: 2, w: 1, x: {y: 1}}
            {z: 1}                | {$set: {c: 1, b: 2, a: 3}}  | {z: 1, a: 3, b: 2, c: 1}
            """)
    void an_update_makes_the_way_to_its_field(String before, String update, String after) {
        things.insertOne(json(before).append("_id", 1));
        things.updateOne(json("{_id: 1}"), json(update));
        var stored = all().getFirst();
        stored.remove("_id");
        assertThat(stored.toJson()).isEqualTo(json(after).toJson());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$set: {"n.x": 1}}                 | 28
            {$set: {"list.x": 1}}              | 28
            {$push: {"n.x": 1}}                | 28
            {$inc: {"n.x": 1}}                 | 28
            {$set: {a: 1, "a.b": 2}}           | 40
            {$set: {n: 1}, $inc: {n: 1}}       | 40
            {$set: {"o.p": 1}, $unset: {o: ""}} | 40
            {$set: {"nothing.x": 1}}           | 28
            {$rename: {"n.x": "y"}}            | 28
            {$rename: {n: "y"}, $set: {y: 1}}  | 40
            {$rename: {n: "y"}, $unset: {n: 1}} | 40
            {$rename: {n: "list.0"}}           | 2
            {$rename: {o: "o.q"}}              | 2
            {$rename: {n: "x.$"}}              | 2
            {$set: {"$x": 1}}                  | 52
            {$set: {"_id.x": 1}}               | 28
            {$set: {_id: {$numberLong: "1"}}}  | 66
            {$set: {"": 1}}                    | 56
            {$set: {"a..b": 1}}                | 56
            {$set: {"a.": 1}}                  | 56
            {$set: {".a": 1}}                  | 56
            {$set: {_id: 2}}                   | 66
            {$unset: {_id: ""}}                | 66
            {$rename: {_id: "x"}}              | 66
            {$rename: {"list.0": "x"}}         | 2
            """)
    @Manual({"Update Operators", "$rename"})
    void a_path_that_leads_nowhere_is_refused_and_changes_nothing(String update, int code) {
        insert("{_id: 1, n: 5, list: [1], o: {p: 1}, nothing: null}");
        var before = all();
        var error = writeError(run("{update: \"things\", updates: [{q: {_id: 1}, u: " + update + "}]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isEqualTo(code);
        assertThat(all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"size.uom": "in"}                      | 1
            {"size.h": {$lt: 15}}                   | 1 2
            {size: {h: 14, w: 21, uom: "cm"}}       | 2
            {size: {w: 21, h: 14, uom: "cm"}}       | -
            {"size.h": {$lt: 15}, "size.uom": "cm"} | 2
            {"size.missing.deeper": null}           | 1 2 3
            {"size.h.x": {$exists: true}}           | -
            """)
    @Manual("Query on Embedded/Nested Documents")
    void a_query_follows_the_path(String filter, String expected) {
        insert("""
                {_id: 1, size: {h: 8.5, w: 11, uom: "in"}}, {_id: 2, size: {h: 14, w: 21, uom: "cm"}},
                {_id: 3, size: {h: 22.85, w: 30, uom: "cm"}}""");
        assertThat(ids(filter)).isEqualTo(numbers(expected));
        things.createIndex(json("{\"size.h\": 1, \"size.uom\": 1}"));
        things.createIndex(json("{size: 1}"));
        assertThat(ids(filter)).as("with indexes").isEqualTo(numbers(expected));
    }
}
