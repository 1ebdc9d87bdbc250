package org.houvast.embeddedstore.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual({"db.collection.update(): Upsert Behavior", "update (database command)"})
class UpsertsTest extends Behaviour {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1, b: {$gt: 5}}              | {$set: {c: 2}}               | {a: 1, c: 2}
            {a: {$eq: 1}}                    | {$set: {c: 2}}               | {a: 1, c: 2}
            {$and: [{a: 1}, {b: 2}]}         | {$set: {c: 3}}               | {a: 1, b: 2, c: 3}
            {"a.b": 1, "a.c": 2}             | {$set: {d: 3}}               | {a: {b: 1, c: 2}, d: 3}
            {a: {b: 1}}                      | {$set: {"a.c": 2}}           | {a: {b: 1, c: 2}}
            {a: {$in: [1, 2]}}               | {$set: {c: 2}}               | {c: 2}
            {$or: [{a: 1}, {b: 2}]}          | {$set: {c: 3}}               | {c: 3}
            {a: {$ne: 1}}                    | {$set: {c: 3}}               | {c: 3}
            {a: 1}                           | {$inc: {a: 2, n: 5}}         | {a: 3, n: 5}
            {a: 1}                           | {$setOnInsert: {b: 2}, $set: {c: 3}} | {a: 1, b: 2, c: 3}
            {a: 1}                           | {$push: {list: 1}}           | {a: 1, list: [1]}
            {a: 1}                           | {$unset: {a: ""}, $set: {b: 1}} | {b: 1}
            {a: [1, 2]}                      | {$set: {b: 1}}               | {a: [1, 2], b: 1}
            {a: {$in: [1]}}                  | {$set: {c: 2}}               | {a: 1, c: 2}
            {a: {$in: [/x/]}}                | {$set: {c: 2}}               | {c: 2}
            {a: /x/}                         | {$set: {c: 2}}               | {c: 2}
            {a: {$all: [1]}}                 | {$set: {c: 2}}               | {a: 1, c: 2}
            {$or: [{a: 1}]}                  | {$set: {c: 2}}               | {a: 1, c: 2}
            {$and: [{a: {$eq: 1}}, {$and: [{"b.c": 2}]}]} | {$set: {d: 3}}  | {a: 1, b: {c: 2}, d: 3}
            {a: {$eq: 1, $gt: 0}}            | {$set: {c: 2}}               | {a: 1, c: 2}
            {a: null}                        | {$set: {c: 2}}               | {a: null, c: 2}
            {a: 1}                           | {$set: {"$b": 2}}            | {a: 1, $b: 2}
            """)
    void the_equalities_of_the_query_go_into_the_new_document(String filter, String update, String inserted) {
        var result = things.updateOne(json(filter), json(update), UPSERT);
        assertThat(result.getMatchedCount()).isZero();
        assertThat(result.getModifiedCount()).isZero();
        Document stored = all().getFirst();
        ObjectId id = stored.getObjectId("_id");
        assertThat(requireNonNull(result.getUpsertedId()).asObjectId().getValue())
                .isEqualTo(id);
        stored.remove("_id");
        assertThat(stored).isEqualTo(json(inserted));
    }

    @Test
    void the_id_comes_from_the_query_or_the_update() {
        things.updateOne(json("{_id: 1}"), json("{$set: {a: 1}}"), UPSERT);
        things.updateOne(json("{x: 1}"), json("{$set: {_id: 2}}"), UPSERT);
        things.updateOne(json("{x: 2}"), json("{$setOnInsert: {_id: 3}}"), UPSERT);
        things.replaceOne(json("{_id: 4}"), json("{a: 1}"), new ReplaceOptions().upsert(true));
        things.replaceOne(json("{x: 5}"), json("{_id: 5, a: 1}"), new ReplaceOptions().upsert(true));
        things.updateOne(json("{_id: {$eq: 6}}"), json("{$set: {a: 1}}"), UPSERT);
        things.replaceOne(
                json("{$and: [{_id: {$in: [7]}}, {x: 7}]}"), json("{a: 1}"), new ReplaceOptions().upsert(true));
        assertThat(all()).containsExactlyElementsOf(list("""
                        {_id: 1, a: 1}, {_id: 2, x: 1}, {_id: 3, x: 2}, {_id: 4, a: 1}, {_id: 5, a: 1}, {_id: 6, a: 1},
                        {_id: 7, a: 1}"""));
        assertThat(all())
                .allSatisfy(
                        stored -> assertThat(stored.keySet().iterator().next()).isEqualTo("_id"));
    }

    @Test
    void a_pipeline_begins_with_the_equalities_of_the_query() {
        things.updateOne(json("{_id: 1, a: {$eq: 2}, b: {$gt: 5}}"), list("{$set: {c: {$add: [\"$a\", 1]}}}"), UPSERT);
        assertThat(all()).containsExactly(json("{_id: 1, a: 2, c: 3}"));
    }

    @Test
    void the_reply_names_what_was_inserted_by_its_place() {
        insert("{_id: 1}");
        Document reply = run("""
                {update: "things", updates: [{q: {_id: 1}, u: {$set: {a: 1}}, upsert: true},
                {q: {_id: 2}, u: {$set: {a: 1}}, upsert: true}, {q: {_id: 9}, u: {$set: {a: 1}}}]}""");
        assertThat(reply).containsEntry("n", 2).containsEntry("nModified", 1);
        assertThat(reply.getList("upserted", Document.class)).containsExactly(json("{index: 1, _id: 2}"));
    }

    @Test
    void of_many_inserts_one() {
        things.updateMany(json("{a: 1}"), json("{$set: {b: 1}}"), UPSERT);
        things.updateMany(json("{a: 1}"), json("{$set: {b: 2}}"), UPSERT);
        assertThat(all())
                .singleElement()
                .satisfies(stored -> assertThat(stored.getInteger("b")).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$and: [{a: 1}, {a: 2}]}      | {$set: {b: 1}}    | 54
            {a: 1, "a.b": 2}              | {$set: {b: 1}}    | 54
            {"_id.x": 1}                  | {$set: {b: 1}}    | 111
            {_id: 1}                      | {$set: {_id: 2}}  | 66
            {a: 1}                        | {$set: {"a.b": 1}} | 28
            {a: {$all: [1, 2]}}           | {$set: {b: 1}}    | 54
            {_id: {$eq: 1}}               | {$set: {_id: 2}}  | 66
            {_id: {$in: [1]}}             | {_id: 2}          | 66
            {_id: 1}                      | {$unset: {_id: 1}} | 66
            {a: 1}                        | {$set: {"b.$": 1}} | 2
            {a: 1}                        | {$set: {"b.$[]": 1}} | 2
            """)
    void contradictions_are_refused(String filter, String update, int code) {
        Document error = writeError(
                run("{update: \"things\", updates: [{q: " + filter + ", u: " + update + ", upsert: true}]}"));
        assertThat(error.getInteger("code")).as(error.toJson()).isEqualTo(code);
        assertThat(all()).isEmpty();
    }

    @Test
    @Manual("db.collection.update(): Upsert with Unique Index")
    void with_a_unique_index_many_at_once_insert_one() throws Exception {
        things.createIndex(json("{name: 1}"), new IndexOptions().unique(true));
        Callable<Integer> increments = () -> {
            for (int i = 0; i < 20; i++) {
                try {
                    things.updateOne(json("{name: \"x\"}"), json("{$inc: {n: 1}}"), UPSERT);
                } catch (MongoWriteException duplicate) {
                    assertThat(duplicate.getError().getCode()).isEqualTo(11000);
                    i--;
                }
            }
            return 20;
        };
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(increments);
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(20);
            }
        }
        assertThat(all())
                .singleElement()
                .satisfies(stored -> assertThat(stored.getInteger("n")).isEqualTo(320));
    }
}
