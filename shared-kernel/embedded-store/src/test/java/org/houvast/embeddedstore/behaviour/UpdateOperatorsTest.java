package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual("Update Operators")
class UpdateOperatorsTest extends Behaviour {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1}                | {$set: {a: {b: [1]}}}           | {a: {b: [1]}}
            {a: 1, b: 2}          | {$set: {c: 3, a: 9}}            | {a: 9, b: 2, c: 3}
            {a: 1}                | {$set: {}}                      | {a: 1}
            {a: 1, b: 2}          | {$unset: {a: "", z: 1}}         | {b: 2}
            {a: 1}                | {$inc: {a: 2, b: -3}}           | {a: 3, b: -3}
            {a: 1}                | {$inc: {a: 0.5}}                | {a: 1.5}
            {a: 2147483647}       | {$inc: {a: 1}}                  | {a: {$numberLong: "2147483648"}}
            {a: {$numberLong: "1"}} | {$inc: {a: 1}}                | {a: {$numberLong: "2"}}
            {a: 1}                | {$inc: {a: {$numberDecimal: "0.1"}}} | {a: {$numberDecimal: "1.1"}}
            {a: 3}                | {$mul: {a: 2, b: 5}}            | {a: 6, b: 0}
            {a: 3}                | {$mul: {b: {$numberLong: "5"}}} | {a: 3, b: {$numberLong: "0"}}
            {a: 1073741824}       | {$mul: {a: 2}}                  | {a: {$numberLong: "2147483648"}}
            {a: 5}                | {$min: {a: 3, b: 1}}            | {a: 3, b: 1}
            {a: 5}                | {$min: {a: 7}}                  | {a: 5}
            {a: 5}                | {$max: {a: 7}}                  | {a: 7}
            {a: 5}                | {$max: {a: "text"}}             | {a: "text"}
            {a: "text"}           | {$min: {a: 5}}                  | {a: 5}
            {a: null}             | {$max: {a: 1}}                  | {a: 1}
            {a: 1, b: 2}          | {$rename: {a: "c"}}             | {b: 2, c: 1}
            {a: 1, b: 2, c: 3}    | {$rename: {a: "b"}}             | {b: 1, c: 3}
            {a: 1}                | {$rename: {z: "y"}}             | {a: 1}
            {a: 1}                | {$setOnInsert: {b: 1}}          | {a: 1}
            {a: 13}               | {$bit: {a: {and: 10}}}          | {a: 8}
            {a: 3}                | {$bit: {a: {or: 5}}}            | {a: 7}
            {a: 1}                | {$bit: {a: {xor: 5}}}           | {a: 4}
            {a: {$numberLong: "1"}} | {$bit: {a: {xor: 5}}}         | {a: {$numberLong: "4"}}
            """)
    void each_does_what_it_says(String before, String update, String after) {
        things.insertOne(json(before).append("_id", 1));
        things.updateOne(json("{_id: 1}"), json(update));
        Document stored = all().getFirst();
        stored.remove("_id");
        assertThat(stored.toBsonDocument().isEmpty()).isEqualTo(json(after).isEmpty());
        assertThat(stored).containsExactlyInAnyOrderEntriesOf(json(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$inc: {text: 1}}                      | 14
            {$inc: {nothing: 1}}                   | 14
            {$inc: {n: "1"}}                       | 14
            {$inc: {n: null}}                      | 14
            {$mul: {text: 2}}                      | 14
            {$mul: {n: "2"}}                       | 14
            {$inc: {large: 1}}                     | 2
            {$mul: {large: 2}}                     | 2
            {$rename: {n: "n"}}                    | 2
            {$rename: {n: 5}}                      | 2
            {$bit: {n: {nand: 1}}}                 | 2
            {$bit: {text: {and: 1}}}               | 2
            {$bit: {n: {and: 1.5}}}                | 2
            {$currentDate: {n: {$type: "year"}}}   | 2
            {$currentDate: {n: 5}}                 | 2
            {$currentDate: {n: {$type: "date", x: 1}}} | 2
            {$bit: {nothing: {or: 1}}}             | 2
            {$bit: {n: {}}}                        | 2
            {$nonsense: {n: 1}}                    | 9
            {$set: {n: 1}, plain: 2}               | 9
            {$set: 5}                              | 9
            {$inc: {}, $nonsense: {}}              | 9
            """)
    void what_cannot_be_done_is_refused_and_changes_nothing(String update, int code) {
        insert("{_id: 1, n: 5, text: \"x\", nothing: null, large: {$numberLong: \"9223372036854775807\"}}");
        var before = all();
        Document error = writeError(run("{update: \"things\", updates: [{q: {_id: 1}, u: " + update + "}]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isEqualTo(code);
        assertThat(all()).isEqualTo(before);
    }

    @Test
    @Manual("$currentDate")
    void the_current_date_is_the_servers() {
        insert("{_id: 1}");
        Instant before = Instant.now().minusSeconds(60);
        things.updateOne(
                json("{}"), json("{$currentDate: {a: true, b: {$type: \"date\"}, c: {$type: \"timestamp\"}}}"));
        Document stored = all().getFirst();
        assertThat(stored.getDate("a").toInstant()).isBetween(before, before.plusSeconds(3600));
        assertThat(stored.getDate("b")).isEqualTo(stored.getDate("a"));
        assertThat(stored.get("c", BsonTimestamp.class).getTime())
                .isEqualTo((int) stored.getDate("a").toInstant().getEpochSecond());
    }

    @Test
    @Manual("update (database command)")
    void matched_and_modified_are_counted_apart() {
        insert("{_id: 1, a: 1}, {_id: 2, a: 1}, {_id: 3, a: 2}");
        var many = things.updateMany(json("{}"), json("{$set: {a: 1}}"));
        assertThat(many.getMatchedCount()).isEqualTo(3);
        assertThat(many.getModifiedCount()).isEqualTo(1);
        var one = things.updateOne(json("{a: 1}"), json("{$inc: {n: 1}}"));
        assertThat(one.getMatchedCount()).isEqualTo(1);
        assertThat(things.countDocuments(json("{n: 1}"))).isEqualTo(1);
        assertThat(run("{update: \"things\", updates: [{q: {_id: 9}, u: {$set: {a: 1}}}]}"))
                .containsEntry("n", 0)
                .containsEntry("nModified", 0)
                .containsEntry("ok", 1.0)
                .doesNotContainKey("upserted");
    }

    @Test
    @Manual("Updates with Aggregation Pipeline")
    void a_pipeline_computes_the_new_document() {
        insert("{_id: 1, a: 2, b: 3, old: 1}");
        things.updateOne(json("{_id: 1}"), list("{$set: {sum: {$add: [\"$a\", \"$b\"]}}}, {$unset: \"old\"}"));
        assertThat(all()).containsExactly(json("{_id: 1, a: 2, b: 3, sum: 5}"));
        things.updateOne(json("{_id: 1}"), list("{$replaceRoot: {newRoot: {_id: 1, c: \"$sum\"}}}"));
        assertThat(all()).containsExactly(json("{_id: 1, c: 5}"));
        assertThat(writeError(run("{update: \"things\", updates: [{q: {}, u: [{$match: {}}]}]}"))
                        .getInteger("code"))
                .isEqualTo(72);
    }
}
