package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Manual({"createIndexes (database command)", "dropIndexes (database command)", "listIndexes (database command)"})
class IndexManagementTest extends Behaviour {

    @Test
    void what_is_created_is_counted_and_listed() {
        Document reply = run("""
                {createIndexes: "things", indexes: [{key: {a: 1, b: -1}, name: "a_1_b_-1"},
                {key: {c: 1}, name: "mine", unique: true, sparse: true}]}""");
        assertThat(reply)
                .containsEntry("numIndexesBefore", 1)
                .containsEntry("numIndexesAfter", 3)
                .containsEntry("createdCollectionAutomatically", true)
                .containsEntry("ok", 1.0);
        assertThat(things.listIndexes().into(new ArrayList<>())).containsExactlyElementsOf(list("""
                        {v: 2, key: {_id: 1}, name: "_id_"}, {v: 2, key: {a: 1, b: -1}, name: "a_1_b_-1"},
                        {v: 2, key: {c: 1}, name: "mine", unique: true, sparse: true}"""));
    }

    @Test
    void the_same_index_again_is_no_news() {
        String command = "{createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"a_1\"}]}";
        run(command);
        assertThat(run(command))
                .containsEntry("numIndexesBefore", 2)
                .containsEntry("numIndexesAfter", 2)
                .containsEntry("note", "all indexes already exist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {key: {b: 1}, name: "a_1"}               | 86 | IndexKeySpecsConflict
            {key: {a: 1}, name: "a_1", unique: true} | 86 | IndexKeySpecsConflict
            {key: {a: 1}, name: "other"}             | 85 | IndexOptionsConflict
            {key: {a: 0}, name: "x"}                 | 67 | CannotCreateIndex
            {key: {a: "nonsense"}, name: "x"}        | 67 | CannotCreateIndex
            {key: {}, name: "x"}                     | 67 | CannotCreateIndex
            {key: {"a..b": 1}, name: "x"}            | 67 | CannotCreateIndex
            {key: {"": 1}, name: "x"}                | 67 | CannotCreateIndex
            {key: {"a.$b": 1}, name: "x"}            | 67 | CannotCreateIndex
            {key: {b: 1}}                            | 9  | FailedToParse
            {name: "x"}                              | 9  | FailedToParse
            {key: 5, name: "x"}                      | 14 | TypeMismatch
            {key: {b: 1}, name: "x", unique: "yes"}  | 14 | TypeMismatch
            {key: {b: 1}, name: "x", nonsense: 1}    | 197 | InvalidIndexSpecificationOption
            {key: {b: 1}, name: "x", expireAfterSeconds: "60"} | 67 | CannotCreateIndex
            {key: {b: 1}, name: "x", expireAfterSeconds: -1} | 67 | CannotCreateIndex
            {key: {a: 1, b: 1}, name: "x", expireAfterSeconds: 60} | 67 | CannotCreateIndex
            """)
    void what_conflicts_or_makes_no_sense_is_refused(String index, int code, String name) {
        things.createIndex(json("{a: 1}"));
        refused(code, name, "{createIndexes: \"things\", indexes: [" + index + "]}");
        assertThat(things.listIndexes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a_1"            | _id_ b_1 c_1
            {b: 1}           | _id_ a_1 c_1
            ["a_1", "c_1"]   | _id_ b_1
            "*"              | _id_
            """)
    void indexes_are_dropped_by_name_key_list_or_all(String index, String left) {
        for (String field : List.of("a", "b", "c")) {
            things.createIndex(new Document(field, 1));
        }
        assertThat(run("{dropIndexes: \"things\", index: " + index + "}")).containsEntry("nIndexesWas", 4);
        assertThat(things.listIndexes()).extracting("name").containsExactlyInAnyOrder((Object[]) left.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            things | "none"          | 27 | IndexNotFound
            things | {z: 1}          | 27 | IndexNotFound
            things | "_id_"          | 72 | InvalidOptions
            things | {_id: 1}        | 72 | InvalidOptions
            none   | "a_1"           | 26 | NamespaceNotFound
            """)
    void what_cannot_be_dropped_is_said(String collection, String index, int code, String name) {
        things.createIndex(json("{a: 1}"));
        refused(code, name, "{dropIndexes: \"" + collection + "\", index: " + index + "}");
        assertThat(things.listIndexes()).hasSize(2);
    }

    @Test
    void an_index_is_built_on_what_is_there_and_follows_what_comes() {
        insert("{_id: 1, a: 1}, {_id: 2, a: 2}, {_id: 3}");
        things.createIndex(json("{a: 1}"));
        insert("{_id: 4, a: 1}");
        things.updateOne(json("{_id: 2}"), json("{$set: {a: 1}}"));
        things.updateOne(json("{_id: 1}"), json("{$unset: {a: 1}}"));
        things.deleteOne(json("{_id: 4}"));
        things.replaceOne(json("{_id: 3}"), json("{a: [1, 7]}"));
        for (String hint : List.of("{a: 1}", "{$natural: 1}")) {
            assertThat(things.find(json("{a: 1}")).hint(json(hint)))
                    .extracting("_id")
                    .containsExactlyInAnyOrder(2, 3);
            assertThat(things.find(json("{a: null}")).hint(json(hint)))
                    .extracting("_id")
                    .containsExactly(1);
            assertThat(things.find(json("{a: 7}")).hint(json(hint)))
                    .extracting("_id")
                    .containsExactly(3);
        }
    }

    @Test
    @Manual("listIndexes (database command)")
    void a_collection_that_is_not_there_has_no_list() {
        refused(26, "NamespaceNotFound", "{listIndexes: \"none\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hint: \"none_1\"", "hint: {none: 1}", "hint: {a: -1}"})
    @Manual("find (database command): hint")
    void a_hint_names_an_index_that_is_there(String hint) {
        things.createIndex(json("{a: 1}"));
        refused(2, "BadValue", "{find: \"things\", " + hint + "}");
        refused(2, "BadValue", "{count: \"things\", query: {a: 1}, " + hint + "}");
        refused(2, "BadValue", "{aggregate: \"things\", pipeline: [], cursor: {}, " + hint + "}");
        refused(2, "BadValue", "{findAndModify: \"things\", query: {a: 1}, remove: true, " + hint + "}");
        assertThat(writeError(run("{update: \"things\", updates: [{q: {a: 1}, u: {$set: {b: 1}}, " + hint + "}]}")))
                .containsEntry("code", 2);
        assertThat(writeError(run("{delete: \"things\", deletes: [{q: {a: 1}, limit: 0, " + hint + "}]}")))
                .containsEntry("code", 2);
    }
}
