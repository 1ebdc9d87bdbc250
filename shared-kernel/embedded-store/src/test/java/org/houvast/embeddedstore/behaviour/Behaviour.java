package org.houvast.embeddedstore.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.houvast.embeddedstore.testing.TestServer;
import org.junit.jupiter.api.AfterEach;

/** A collection of a test's own, and the words in which these tests speak of it. */
abstract class Behaviour {

    final MongoDatabase database = TestServer.database();
    final MongoCollection<Document> things = database.getCollection("things");

    @AfterEach
    void drop() {
        database.drop();
    }

    static Document json(String text) {
        return Document.parse(text);
    }

    static List<Document> list(String documents) {
        return json("{list: [" + documents + "]}").getList("list", Document.class);
    }

    /** The documents of a list in JSON, without its brackets. */
    void insert(String documents) {
        things.insertMany(list(documents));
    }

    /** The ids of the documents found, by id. */
    List<Object> ids(String filter) {
        List<Object> ids = new ArrayList<>();
        things.find(json(filter)).sort(json("{_id: 1}")).forEach(found -> ids.add(found.get("_id")));
        return ids;
    }

    /** What a table says was found: numbers apart by blanks, or a dash. */
    static List<Object> numbers(String expected) {
        return expected.equals("-")
                ? List.of()
                : List.copyOf(
                        Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList());
    }

    Document run(String command) {
        return database.runCommand(json(command));
    }

    Document run(Document command) {
        return database.runCommand(command);
    }

    /** The documents as they are stored, by id. */
    List<Document> all() {
        return things.find().sort(json("{_id: 1}")).into(new ArrayList<>());
    }

    /** The first of a command's write errors. */
    static Document writeError(Document reply) {
        assertThat(reply.toJson()).contains("writeErrors");
        return reply.getList("writeErrors", Document.class).getFirst();
    }

    /** A field that is a number of whatever type. */
    static long number(Document from, String field) {
        return requireNonNull((Number) from.get(field), field).longValue();
    }

    static void refused(int code, String name, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode() + " " + e.getErrorCodeName())
                                .as(e.getErrorMessage())
                                .isEqualTo(code + " " + name));
    }

    /** A command that makes no sense, for which the manual names no code. */
    void mistaken(String command) {
        assertThatThrownBy(() -> run(command))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCodeName())
                                .as(e.getErrorMessage())
                                .isNotIn("", "InternalError", "CommandNotFound", "NotImplemented"));
    }

    void refused(int code, String name, String command) {
        refused(code, name, () -> run(command));
    }
}
