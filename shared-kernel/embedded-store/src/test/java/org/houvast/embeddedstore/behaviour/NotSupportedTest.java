package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What MongoDB can do and the embedded store cannot, and what only more than one member can do: refused, never left
 * aside. Always on the embedded store.
 */
@Manual({"Database Commands", "Error Codes"})
class NotSupportedTest {

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.connectionString()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        database = client.getDatabase("test");
        database.getCollection("things").insertOne(Document.parse("{_id: 1, a: 1}"));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create: \"c\", capped: true, size: 1000",
                "create: \"c\", validator: {a: 1}",
                "create: \"c\", timeseries: {timeField: \"t\"}",
                "create: \"c\", viewOn: \"things\", pipeline: []",
                "create: \"c\", collation: {locale: \"nl\"}",
                "create: \"c\", clusteredIndex: {key: {_id: 1}, unique: true}",
                "create: \"c\", expireAfterSeconds: 60",
                "create: \"c\", changeStreamPreAndPostImages: {enabled: true}",
                "create: \"c\", encryptedFields: {}",
                "find: \"things\", collation: {locale: \"nl\"}",
                "find: \"things\", collation: {locale: \"simple\", strength: 2}",
                "count: \"things\", collation: {locale: \"nl\"}",
                "distinct: \"things\", key: \"a\", collation: {locale: \"nl\"}",
                "aggregate: \"things\", pipeline: [], cursor: {}, collation: {locale: \"nl\"}",
                "findAndModify: \"things\", query: {}, remove: true, collation: {locale: \"nl\"}",
                "update: \"things\", updates: [{q: {}, u: {$set: {b: 1}}, collation: {locale: \"nl\"}}]",
                "delete: \"things\", deletes: [{q: {}, limit: 0, collation: {locale: \"nl\"}}]",
                "find: \"things\", tailable: true",
                "find: \"things\", tailable: true, awaitData: true",
                "find: \"things\", filter: {$where: \"true\"}",
                "find: \"things\", filter: {$expr: {$function: {body: \"x\", args: [], lang: \"js\"}}}",
                "find: \"things\", filter: {$text: {$search: \"x\"}}",
                "find: \"things\", filter: {a: {$near: [0, 0]}}",
                "find: \"things\", filter: {a: {$geoWithin: {$center: [[0, 0], 1]}}}",
                "aggregate: \"things\", pipeline: [{$match: {$where: \"true\"}}], cursor: {}",
                "aggregate: \"things\", pipeline: [{$group: {_id: 1, n: {$accumulator: {}}}}], cursor: {}",
                "aggregate: \"things\", pipeline: [{$project: {x: {$function: {body: \"x\", args: [], lang: \"js\"}}}}], cursor: {}",
                "collMod: \"things\", validator: {a: 1}",
                "createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", collation: {locale: \"nl\"}}]",
                "createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", hidden: true}]",
                "createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\", wildcardProjection: {a: 1}}]",
                "find: \"things\", projection: {n: {$add: [\"$a\", 1]}}",
                "find: \"things\", projection: {n: \"$a\"}",
                "aggregate: \"things\", pipeline: [{$out: \"x\"}], cursor: {}",
                "aggregate: \"things\", pipeline: [{$set: {\"x.y\": 1}}], cursor: {}",
                "aggregate: \"things\", pipeline: [{$merge: \"x\"}], cursor: {}",
                "aggregate: \"things\", pipeline: [{$collStats: {storageStats: {}}}], cursor: {}",
                "insert: \"things\", documents: [{a: {$binary: {base64: \"AA==\", subType: \"80\"}}}]",
                "mapReduce: \"things\", map: \"x\", reduce: \"y\", out: {inline: 1}",
                "createUser: \"x\", pwd: \"y\", roles: []",
                "find: \"things\", readConcern: {level: \"linearizable\"}",
                "find: \"things\", readConcern: {level: \"snapshot\"}",
                "find: \"things\", lsid: {id: {$binary: {base64: \"AAAAAAAAQAAAAAAAAAAAAA==\", subType: \"04\"}}}"
            })
    void a_part_of_mongodb_that_is_not_here(String command) {
        assertThatThrownBy(() -> run("{" + command + "}")).isInstanceOfSatisfying(MongoCommandException.class, e -> {
            assertThat(e.getErrorCode()).as(e.getErrorMessage()).isGreaterThan(1);
            assertThat(e.getErrorCodeName()).isNotEqualTo("InternalError");
        });
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{key: {a: \"text\"}, name: \"x\"}",
                "{key: {a: \"2dsphere\"}, name: \"x\"}",
                "{key: {a: \"2d\"}, name: \"x\"}",
                "{key: {a: \"hashed\"}, name: \"x\"}",
                "{key: {\"$**\": 1}, name: \"x\"}",
                "{key: {\"a.$**\": 1}, name: \"x\"}"
            })
    @Manual("Index Types")
    void an_index_of_a_kind_that_is_not_here(String index) {
        refused(67, "CannotCreateIndex", "{createIndexes: \"things\", indexes: [" + index + "]}");
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {w: 2}                | 2
            {w: 3, wtimeout: 10}  | 2
            {w: "far"}            | 79
            """)
    @Manual("Write Concern")
    void a_write_concern_for_more_than_one_member(String writeConcern, int code) {
        for (String command : List.of(
                "insert: \"things\", documents: [{_id: 2}]",
                "update: \"things\", updates: [{q: {_id: 1}, u: {$set: {b: 1}}}]",
                "delete: \"things\", deletes: [{q: {_id: 1}, limit: 1}]",
                "findAndModify: \"things\", query: {_id: 1}, remove: true",
                "create: \"c\"",
                "drop: \"things\"",
                "createIndexes: \"things\", indexes: [{key: {a: 1}, name: \"x\"}]")) {
            assertThatThrownBy(() -> run("{" + command + ", writeConcern: " + writeConcern + "}"))
                    .as(command)
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            e -> assertThat(e.getErrorCode()).isEqualTo(code));
            assertUnchanged();
        }
    }

    @Test
    @Manual("Change Streams")
    void a_change_stream() {
        assertThatThrownBy(() -> database.getCollection("things").watch().cursor())
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(40573));
    }

    @Test
    @Manual({"Server Sessions", "Transactions"})
    void a_session_or_a_transaction() {
        try (var session = client.startSession()) {
            refusedInSession(
                    () -> database.getCollection("things").find(session).first());
            session.startTransaction();
            refusedInSession(() -> database.getCollection("things").insertOne(session, new Document("_id", 2)));
        }
        String session = "lsid: {id: {$binary: {base64: \"AAAAAAAAQAAAAAAAAAAAAA==\", subType: \"04\"}}}";
        String number = "txnNumber: {$numberLong: \"1\"}";
        refused(20, "IllegalOperation", "{insert: \"things\", documents: [{_id: 2}], " + session + ", " + number + "}");
        refused(
                20,
                "IllegalOperation",
                "{insert: \"things\", documents: [{_id: 2}], " + session + ", " + number
                        + ", startTransaction: true, autocommit: false}");
        assertThatThrownBy(() -> client.getDatabase("admin").runCommand(Document.parse("{commitTransaction: 1}")))
                .isInstanceOf(MongoCommandException.class);
        assertUnchanged();
    }

    private static void refusedInSession(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(MongoClientException.class).hasMessageContaining("support");
    }

    private void assertUnchanged() {
        assertThat(database.listCollectionNames()).containsExactly("things");
        assertThat(database.getCollection("things").find()).containsExactly(Document.parse("{_id: 1, a: 1}"));
        assertThat(database.getCollection("things").listIndexes().into(new ArrayList<>()))
                .hasSize(1);
    }

    private Document run(String command) {
        Document reply = database.runCommand(Document.parse(command));
        List<Document> errors = reply.getList("writeErrors", Document.class);
        if (errors != null) {
            Document error = errors.getFirst();
            throw new MongoCommandException(
                    Document.parse("{ok: 0}")
                            .append("code", error.get("code"))
                            .append("errmsg", error.get("errmsg"))
                            .toBsonDocument(),
                    new com.mongodb.ServerAddress());
        }
        return reply;
    }

    private void refused(int code, String name, String command) {
        Behaviour.refused(code, name, () -> run(command));
    }
}
