package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoNamespace;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionsTest extends Behaviour {

    @Test
    @Manual("listCollections (database command)")
    void collections_are_listed() {
        assertThat(database.listCollectionNames()).isEmpty();
        insert("{_id: 1}");
        database.createCollection("empty");
        assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("things", "empty");
        Document listed = database.listCollections()
                .filter(json("{name: \"things\"}"))
                .into(new ArrayList<>())
                .getFirst();
        assertThat(listed)
                .containsEntry("name", "things")
                .containsEntry("type", "collection")
                .containsEntry("options", new Document())
                .containsEntry("idIndex", json("{v: 2, key: {_id: 1}, name: \"_id_\"}"));
        Document info = listed.get("info", Document.class);
        assertThat(info).containsEntry("readOnly", false);
        assertThat(info.get("uuid")).isInstanceOfAny(UUID.class, Binary.class);
        assertThat(run("{listCollections: 1, nameOnly: true}")
                        .get("cursor", Document.class)
                        .getList("firstBatch", Document.class))
                .allSatisfy(one -> assertThat(one.keySet()).containsExactlyInAnyOrder("name", "type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find: \"none\"",
                "count: \"none\"",
                "distinct: \"none\", key: \"a\"",
                "aggregate: \"none\", pipeline: [], cursor: {}",
                "update: \"none\", updates: [{q: {}, u: {$set: {a: 1}}}]",
                "delete: \"none\", deletes: [{q: {}, limit: 0}]",
                "findAndModify: \"none\", query: {}, remove: true"
            })
    @Manual("Databases and Collections: Create a Collection")
    void asking_makes_no_collection(String command) {
        assertThat(run("{" + command + "}")).containsEntry("ok", 1.0);
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    @Manual("create (database command)")
    void a_collection_is_made_once() {
        database.createCollection("made");
        assertThat(database.getCollection("made").listIndexes()).hasSize(1);
        insert("{_id: 1}");
        assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("made", "things");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a$b", "$a", ".a"})
    @Manual("Naming Restrictions: Restriction on Collection Names")
    void some_names_are_no_names(String name) {
        refused(73, "InvalidNamespace", () -> run(new Document("create", name)));
        refused(73, "InvalidNamespace", () -> run(new Document("insert", name).append("documents", list("{a: 1}"))));
    }

    @Test
    @Manual("drop (database command)")
    void a_dropped_collection_is_gone_with_its_indexes() {
        things.createIndex(json("{a: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, a: 1}");
        assertThat(run("{drop: \"things\"}"))
                .containsEntry("ns", things.getNamespace().getFullName())
                .containsEntry("nIndexesWas", 2);
        insert("{_id: 1, a: 1}, {_id: 2, a: 1}");
        assertThat(things.listIndexes()).hasSize(1);
    }

    @Test
    @Manual("dropDatabase (database command)")
    void a_dropped_database_is_gone() {
        insert("{_id: 1}");
        database.getCollection("others").insertOne(json("{_id: 1}"));
        assertThat(run("{dropDatabase: 1}")).containsEntry("dropped", database.getName());
        assertThat(database.listCollectionNames()).isEmpty();
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    @Manual("renameCollection (database command)")
    void a_renamed_collection_keeps_documents_and_indexes() {
        things.createIndex(json("{a: 1}"), new IndexOptions().unique(true));
        insert("{_id: 1, a: 1}");
        MongoNamespace renamed = new MongoNamespace(database.getName(), "renamed");
        things.renameCollection(renamed);
        assertThat(database.listCollectionNames()).containsExactly("renamed");
        var after = database.getCollection("renamed");
        assertThat(after.find(json("{a: 1}"))).containsExactly(json("{_id: 1, a: 1}"));
        assertThat(after.listIndexes()).extracting("name").containsExactly("_id_", "a_1");
        insert("{_id: 2}");
        refused(48, "NamespaceExists", () -> things.renameCollection(renamed));
        refused(26, "NamespaceNotFound", () -> database.getCollection("none").renameCollection(renamed));
        things.renameCollection(renamed, new RenameCollectionOptions().dropTarget(true));
        assertThat(after.find()).containsExactly(json("{_id: 2}"));
        assertThat(after.listIndexes()).hasSize(1);
    }

    @Test
    @Manual("validate (database command)")
    void validation_counts_records_and_keys() {
        things.createIndex(json("{a: 1}"));
        insert("{_id: 1, a: [1, 2, 3]}, {_id: 2, a: 2}");
        Document checked = run("{validate: \"things\"}");
        assertThat(checked)
                .containsEntry("ns", things.getNamespace().getFullName())
                .containsEntry("valid", true)
                .containsEntry("nIndexes", 2);
        assertThat(number(checked, "nrecords")).isEqualTo(2);
        assertThat(number(checked.get("keysPerIndex", Document.class), "a_1")).isEqualTo(4);
        refused(26, "NamespaceNotFound", "{validate: \"none\"}");
    }

    @ParameterizedTest
    @CsvSource({"hello", "isMaster", "ping", "buildInfo"})
    @Manual({"hello (database command)", "ping (database command)", "buildInfo (database command)"})
    void what_a_driver_asks_first_is_answered(String command) {
        assertThat(run(new Document(command, 1))).containsEntry("ok", 1.0);
    }

    @Test
    @Manual("hello (database command)")
    void the_limits_are_announced() {
        assertThat(run("{hello: 1}"))
                .containsEntry("maxBsonObjectSize", 16 * 1024 * 1024)
                .containsEntry("maxMessageSizeBytes", 48_000_000)
                .containsEntry("maxWriteBatchSize", 100_000)
                .containsEntry("isWritablePrimary", true)
                .containsEntry("readOnly", false);
    }
}
