package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is taken and left aside: what is not known is refused, and changes nothing. */
@Manual({"Database Commands", "Error Codes"})
class RefusalsTest extends Behaviour {

    @BeforeEach
    void thereIsOne() {
        insert("{_id: 1, a: 1}");
    }

    @Test
    void an_unknown_command() {
        refused(59, "CommandNotFound", "{noSuchCommand: 1}");
        refused(59, "CommandNotFound", "{Find: \"things\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            find            | find: "things"
            count           | count: "things"
            distinct        | distinct: "things", key: "a"
            aggregate       | aggregate: "things", pipeline: [], cursor: {}
            insert          | insert: "things", documents: [{_id: 2}]
            update          | update: "things", updates: [{q: {_id: 1}, u: {$set: {b: 1}}}]
            delete          | delete: "things", deletes: [{q: {_id: 1}, limit: 1}]
            findAndModify   | findAndModify: "things", query: {_id: 1}, remove: true
            create          | create: "others"
            drop            | drop: "things"
            dropDatabase    | dropDatabase: 1
            createIndexes   | createIndexes: "things", indexes: [{key: {a: 1}, name: "a_1"}]
            dropIndexes     | dropIndexes: "things", index: "*"
            listCollections | listCollections: 1
            listIndexes     | listIndexes: "things"
            killCursors     | killCursors: "things", cursors: [{$numberLong: "5"}]
            """)
    void an_unknown_option_of_a_known_command(String name, String command) {
        assertUnknown(name, "{" + command + ", nonsense: 1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update.updates      | {update: "things", updates: [{q: {_id: 1}, u: {$set: {b: 1}}, nonsense: 1}]}
            delete.deletes      | {delete: "things", deletes: [{q: {_id: 1}, limit: 1, nonsense: 1}]}
            """)
    void an_unknown_option_of_one_statement(String name, String command) {
        assertUnknown(name, command);
    }

    private void assertUnknown(String name, String command) {
        assertThatThrownBy(() -> run(command)).isInstanceOfSatisfying(MongoCommandException.class, e -> {
            assertThat(e.getErrorCode()).isEqualTo(40415);
            assertThat(e.getErrorMessage()).isEqualTo("BSON field '" + name + ".nonsense' is an unknown field.");
        });
        assertThat(database.listCollectionNames()).containsExactly("things");
        assertThat(things.listIndexes()).hasSize(1);
        assertThat(all()).containsExactly(json("{_id: 1, a: 1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: {$nonsense: 1}}",
                "{$nonsense: 1}",
                "{$and: 1}",
                "{$or: []}",
                "{$nor: [1]}",
                "{a: {$in: 1}}",
                "{a: {$in: [{$gt: 1}]}}",
                "{a: {$mod: [1]}}",
                "{a: {$mod: [0, 1]}}",
                "{a: {$not: 5}}",
                "{a: {$all: 5}}",
                "{a: {$type: \"nonsense\"}}",
                "{a: {$type: 99}}",
                "{a: {$gt: 1, plain: 2}}"
            })
    @Manual("Query and Projection Operators")
    void a_filter_that_makes_no_sense(String filter) {
        for (String command : new String[] {
            "{find: \"things\", filter: " + filter + "}",
            "{count: \"things\", query: " + filter + "}",
            "{distinct: \"things\", key: \"a\", query: " + filter + "}",
            "{findAndModify: \"things\", query: " + filter + ", remove: true}",
            "{aggregate: \"things\", pipeline: [{$match: " + filter + "}], cursor: {}}",
            "{find: \"none\", filter: " + filter + "}"
        }) {
            refused(2, "BadValue", command);
        }
        assertThat(writeError(run("{delete: \"things\", deletes: [{q: " + filter + ", limit: 0}]}")))
                .containsEntry("code", 2);
        assertThat(writeError(run("{update: \"things\", updates: [{q: " + filter + ", u: {$set: {b: 1}}}]}")))
                .containsEntry("code", 2);
        assertThat(all()).containsExactly(json("{_id: 1, a: 1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: {$regex: \"(\"}}", "{a: {$regex: \"a\", $options: \"q\"}}", "{a: {$options: \"i\"}}"})
    @Manual("$regex")
    void a_pattern_that_is_none(String filter) {
        mistaken("{find: \"things\", filter: " + filter + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 5}",
                "{find: \"\"}",
                "{insert: \"things\"}",
                "{insert: \"things\", documents: 5}",
                "{insert: \"things\", documents: [5]}",
                "{update: \"things\", updates: [{q: {}}]}",
                "{update: \"things\", updates: [{u: {$set: {a: 1}}}]}",
                "{update: \"things\", updates: [{q: {}, u: 5}]}",
                "{update: \"things\", updates: [{q: 5, u: {$set: {a: 1}}}]}",
                "{delete: \"things\", deletes: [{q: {}, limit: \"x\"}]}",
                "{getMore: \"x\", collection: \"things\"}",
                "{getMore: {$numberLong: \"5\"}}",
                "{killCursors: \"things\", cursors: 5}",
                "{createIndexes: \"things\"}",
                "{createIndexes: \"things\", indexes: []}",
                "{dropIndexes: \"things\"}",
                "{aggregate: \"things\", pipeline: 5, cursor: {}}",
                "{aggregate: \"things\", pipeline: [5], cursor: {}}",
                "{find: \"things\", batchSize: 1.5e300}",
                "{insert: \"things\", documents: [{_id: 7}], ordered: \"yes\"}",
                "{insert: \"things\", documents: [{_id: 7}], writeConcern: 5}",
                "{insert: \"things\", documents: [{_id: 7}], writeConcern: {w: -1}}",
                "{insert: \"things\", documents: [{_id: 7}], writeConcern: {nonsense: 1}}"
            })
    void a_command_of_the_wrong_shape(String command) {
        mistaken(command);
        assertThat(all()).containsExactly(json("{_id: 1, a: 1}"));
    }

    @Test
    @Manual("Write Concern")
    void a_tag_nobody_defined() {
        Document reply = null;
        try {
            reply = run("{insert: \"things\", documents: [{_id: 2}], writeConcern: {w: \"nonsense\"}}");
        } catch (com.mongodb.MongoWriteConcernException e) {
            assertThat(e.getWriteConcernError().getCode()).isEqualTo(79);
            return;
        } catch (MongoCommandException e) {
            assertThat(e.getErrorCode()).isEqualTo(79);
            return;
        }
        assertThat(reply.get("writeConcernError", Document.class)).containsEntry("code", 79);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{w: 1}", "{w: \"majority\"}", "{w: 1, j: true}", "{w: \"majority\", wtimeout: 1000}", "{}"})
    @Manual("Write Concern")
    void write_concerns_that_one_member_can_meet(String writeConcern) {
        run("{insert: \"things\", documents: [{_id: 2}], writeConcern: " + writeConcern + "}");
        assertThat(ids("{}")).containsExactly(1, 2);
    }

    @Test
    @Manual("Write Concern")
    void what_is_not_acknowledged_is_written_all_the_same() {
        var silent = things.withWriteConcern(WriteConcern.UNACKNOWLEDGED);
        silent.insertOne(json("{_id: 2}"));
        silent.insertOne(json("{_id: 1}"));
        silent.updateOne(json("{_id: 2}"), json("{$set: {b: 1}}"));
        silent.deleteOne(json("{_id: 1}"));
        Awaitility.await().until(() -> all().equals(list("{_id: 2, b: 1}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "available", "majority"})
    @Manual("Read Concern")
    void read_concerns_that_one_member_can_meet(String level) {
        assertThat(run("{find: \"things\", readConcern: {level: \"" + level + "\"}}"))
                .containsEntry("ok", 1.0);
        mistaken("{find: \"things\", readConcern: {level: \"nonsense\"}}");
        mistaken("{find: \"things\", readConcern: 5}");
    }

    @Test
    @Manual("Collation")
    void the_simple_collation_is_the_order_of_bytes() {
        assertThat(run("{find: \"things\", filter: {a: 1}, collation: {locale: \"simple\"}}"))
                .containsEntry("ok", 1.0);
        mistaken("{find: \"things\", collation: {locale: \"nonsense\"}}");
        mistaken("{find: \"things\", collation: {strength: 1}}");
    }
}
