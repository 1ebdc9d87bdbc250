package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Manual("Unique Indexes")
class UniqueIndexesTest extends Behaviour {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1}         | {_id: 1, a: 5}             | {_id: 2, a: 5}               | {a: 5}
            {a: 1}         | {_id: 1, a: 5}             | {_id: 2, a: 5.0}             | {a: 5.0}
            {a: 1}         | {_id: 1}                   | {_id: 2}                     | {a: null}
            {a: 1}         | {_id: 1, a: null}          | {_id: 2}                     | {a: null}
            {a: 1}         | {_id: 1, a: [1, 2]}        | {_id: 2, a: [3, 2]}          | {a: 2}
            {a: 1}         | {_id: 1, a: {x: 1}}        | {_id: 2, a: {x: 1}}          | {a: {x: 1}}
            {a: 1, b: -1}  | {_id: 1, a: 1, b: 2}       | {_id: 2, a: 1, b: 2}         | {a: 1, b: 2}
            {a: 1, b: 1}   | {_id: 1, a: 1}             | {_id: 2, a: 1}               | {a: 1, b: null}
            {"a.b": 1}     | {_id: 1, a: {b: 1}}        | {_id: 2, a: [{b: 2}, {b: 1}]} | {"a.b": 1}
            {_id: 1}       | {_id: 1}                   | {_id: 1, a: 1}               | {_id: 1}
            """)
    void a_second_document_with_the_key_is_refused_and_the_error_names_it(
            String keys, String first, String second, String keyValue) {
        if (!keys.startsWith("{_id")) {
            things.createIndex(json(keys), UNIQUE);
        }
        insert(first);
        Document reply = run("{insert: \"things\", documents: [" + second + "]}");
        assertThat(reply).containsEntry("n", 0).containsEntry("ok", 1.0);
        Document error = writeError(reply);
        assertThat(error)
                .containsEntry("index", 0)
                .containsEntry("code", 11000)
                .containsEntry("keyPattern", json(keys));
        assertThat(error.get("keyValue", Document.class)).isEqualTo(json(keyValue));
        assertThat(error.getString("errmsg"))
                .startsWith("E11000 duplicate key error collection: " + things.getNamespace());
        assertThat(all()).containsExactly(json(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a: 1}        | {_id: 1, a: [1, 1]}, {_id: 2, a: [2, 2]}
            {a: 1}        | {_id: 1, a: "x"}, {_id: 2, a: "X"}
            {a: 1}        | {_id: 1, a: {x: 1, y: 1}}, {_id: 2, a: {y: 1, x: 1}}
            {a: 1}        | {_id: 1, a: 1}, {_id: 2, a: "1"}, {_id: 3, a: true}, {_id: 4}
            {a: 1, b: 1}  | {_id: 1, a: 1, b: 1}, {_id: 2, a: 1, b: 2}, {_id: 3, a: 1}
            """)
    void the_same_key_twice_in_one_document_and_other_keys_are_none_of_its_business(String keys, String documents) {
        things.createIndex(json(keys), UNIQUE);
        insert(documents);
        assertThat(all()).isEqualTo(list(documents));
    }

    @Test
    void an_update_may_not_lead_to_a_key_that_is_taken() {
        things.createIndex(json("{a: 1}"), UNIQUE);
        insert("{_id: 1, a: 1}, {_id: 2, a: 2}");
        Document error = writeError(run("{update: \"things\", updates: [{q: {_id: 2}, u: {$set: {a: 1}}}]}"));
        assertThat(error)
                .containsEntry("code", 11000)
                .containsEntry("keyPattern", json("{a: 1}"))
                .containsEntry("keyValue", json("{a: 1}"));
        assertThat(all()).containsExactlyElementsOf(list("{_id: 1, a: 1}, {_id: 2, a: 2}"));
        things.updateOne(json("{_id: 2}"), json("{$set: {a: 2, b: 1}}"));
        things.updateOne(json("{_id: 1}"), json("{$set: {a: 3}}"));
        things.updateOne(json("{_id: 2}"), json("{$set: {a: 1}}"));
        assertThat(ids("{a: 1}")).containsExactly(2);
    }

    @Test
    void a_key_is_free_again_once_its_document_is_gone() {
        things.createIndex(json("{a: 1}"), UNIQUE);
        insert("{_id: 1, a: 1}");
        things.deleteOne(json("{_id: 1}"));
        insert("{_id: 2, a: 1}");
        assertThat(ids("{a: 1}")).containsExactly(2);
    }

    @Test
    void it_cannot_be_built_on_duplicates_and_leaves_nothing_behind() {
        insert("{_id: 1, a: 1}, {_id: 2, a: 1}");
        refused(
                11000,
                "DuplicateKey",
                "{createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"a_1\", unique: true}]}");
        assertThat(things.listIndexes()).extracting("name").containsExactly("_id_");
        insert("{_id: 3, a: 1}");
        things.deleteMany(json("{_id: {$gt: 1}}"));
        assertThat(things.createIndex(json("{a: 1}"), UNIQUE)).isEqualTo("a_1");
    }

    @Test
    void a_multi_update_stops_at_the_first_duplicate() {
        things.createIndex(json("{a: 1}"), UNIQUE);
        insert("{_id: 1, a: 1}, {_id: 2, a: 2}, {_id: 3, a: 3}");
        Document reply = run("{update: \"things\", updates: [{q: {}, u: {$set: {a: 7}}, multi: true}]}");
        assertThat(writeError(reply)).containsEntry("code", 11000);
        assertThat(things.countDocuments(json("{a: 7}"))).isEqualTo(1);
        assertThat(things.countDocuments()).isEqualTo(3);
    }
}
