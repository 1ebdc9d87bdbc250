package org.houvast.embeddedstore.behaviour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.embeddedstore.behaviour.RawClient.OP_MSG;
import static org.houvast.embeddedstore.behaviour.RawClient.body;
import static org.houvast.embeddedstore.behaviour.RawClient.bson;
import static org.houvast.embeddedstore.behaviour.RawClient.insertOf;
import static org.houvast.embeddedstore.behaviour.RawClient.joined;
import static org.houvast.embeddedstore.behaviour.RawClient.little;
import static org.houvast.embeddedstore.behaviour.RawClient.message;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What no driver sends. The server refuses it or closes the connection, stores nothing, and answers the next client.
 * Always on the embedded store.
 */
@Manual({"MongoDB Wire Protocol", "MongoDB Limits and Thresholds", "BSON Types"})
class BadInputTest {

    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;
    private static final int CLIENTS = 200;

    @TempDir
    private static Path folder;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoCollection<Document> things;

    @BeforeAll
    static void open() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.connectionString());
        things = client.getDatabase("test").getCollection("things");
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    @BeforeEach
    void thereIsOne() {
        things.drop();
        things.insertOne(new Document("_id", 0));
    }

    @AfterEach
    void the_server_answers_others() {
        assertThat(things.find(new Document("_id", 0))).containsExactly(new Document("_id", 0));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                        "length nought|00000000",
                        "length too small|04000000",
                        "negative length|FFFFFFFF00",
                        "length beyond the message|FF0000000A610000",
                        "length short of its end|090000000A6100|0A620000",
                        "no end|080000000A610001",
                        "a name without an end|080000000A616161",
                        "a string without a length|0A0000000261000100",
                        "a string of length nought|0C0000000261000000000000",
                        "a string of negative length|0E000000026100FFFFFFFF780000",
                        "a string longer than its document|0E00000002610040000000780000",
                        "a string without its end|0E00000002610002000000787900",
                        "an unknown type|09000000206100010000",
                        "a type of minus two|08000000FE610000",
                        "a boolean of two|0900000008610002 00",
                        "a document longer than the one around it|0D000000036100FF0000000000",
                        "a document shorter than nought|0D000000036100F0FFFFFF0000",
                        "a binary longer than its document|0E00000005610040000000007800",
                        "a binary of negative length|0D000000056100FFFFFFFF0000",
                        "half a number|0A00000010610001 0200",
                        "half an id|0C000000076100010203 0400",
                        "an old binary whose inner length lies|12000000056100050000000240000000 7800",
                        "a pattern without an end|0A0000000B6100616161",
                        "nothing but a length|05000000")
                .map(row -> row.split("\\|", 2))
                .map(row -> Arguments.of(row[0], HexFormat.of().parseHex(row[1].replaceAll("[ |]", ""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void bytes_that_are_no_document(String what, byte[] bytes) throws IOException {
        assertRefused(message(OP_MSG, body(bytes)));
        assertRefused(message(OP_MSG, insertOf(bytes)));
        assertRefused(message(OP_MSG, insertOf(joined(bson(new Document("_id", 1)), bytes))));
        byte[] find = bson(Document.parse("{find: \"things\", $db: \"test\", filter: {}}"));
        byte[] within = joined(find, bytes);
        little(within).putInt(0, within.length);
        assertRefused(message(OP_MSG, body(within)));
    }

    static Stream<Arguments> messages() {
        byte[] ping = body(bson(Document.parse("{ping: 1, $db: \"test\"}")));
        byte[] insert = insertOf(bson(new Document("_id", 1)));
        return Stream.of(
                Arguments.of("a length of nought", lengthOf(message(OP_MSG, ping), 0)),
                Arguments.of("a length below the header's", lengthOf(message(OP_MSG, ping), 15)),
                Arguments.of("a header alone", message(OP_MSG, new byte[0])),
                Arguments.of("a negative length", lengthOf(message(OP_MSG, ping), -1)),
                Arguments.of("more than 48 MB", lengthOf(message(OP_MSG, ping), 48_000_001)),
                Arguments.of("the largest number", lengthOf(message(OP_MSG, ping), Integer.MAX_VALUE)),
                Arguments.of("an unknown operation", message(4711, ping)),
                Arguments.of("an operation of former times", message(2002, ping)),
                Arguments.of("a compressed message", message(2012, ping)),
                Arguments.of("an unknown required flag", message(OP_MSG, flagged(ping, 4))),
                Arguments.of("a checksum that is not there", message(OP_MSG, flagged(new byte[5], 1))),
                Arguments.of("no section", message(OP_MSG, new byte[4])),
                Arguments.of("an unknown kind of section", message(OP_MSG, joined(ping, new byte[] {7, 0, 0, 0}))),
                Arguments.of("two bodies", message(OP_MSG, joined(ping, new byte[] {0}, bson(new Document("a", 1))))),
                Arguments.of("no database", message(OP_MSG, body(bson(Document.parse("{ping: 1}"))))),
                Arguments.of("no command", message(OP_MSG, body(bson(Document.parse("{}"))))),
                Arguments.of(
                        "a database of no name", message(OP_MSG, body(bson(Document.parse("{ping: 1, $db: \"\"}"))))),
                Arguments.of(
                        "a database of a wrong name",
                        message(OP_MSG, body(bson(Document.parse("{find: \"things\", $db: \"../x\"}"))))),
                Arguments.of("a section longer than its message", message(OP_MSG, sectionSize(insert, 4711))),
                Arguments.of("a section of negative length", message(OP_MSG, sectionSize(insert, -5))),
                Arguments.of("a section that ends in a document", message(OP_MSG, sectionSize(insert, 20))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void bytes_that_are_no_message(String what, byte[] bytes) throws IOException {
        assertRefused(bytes);
    }

    private static byte[] lengthOf(byte[] message, int length) {
        little(message).putInt(0, length);
        return message;
    }

    private static byte[] flagged(byte[] content, int flags) {
        byte[] copy = content.clone();
        little(copy).putInt(0, flags);
        return copy;
    }

    private static byte[] sectionSize(byte[] insert, int size) {
        byte[] copy = insert.clone();
        int body = 5;
        int sequence = body + little(copy).getInt(body) + 1;
        little(copy).putInt(sequence, size);
        return copy;
    }

    private static void assertRefused(byte[] bytes) throws IOException {
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(bytes);
            Document answer = raw.answer();
            if (answer != null) {
                assertThat(answer.get("ok")).as(answer.toJson()).isEqualTo(0.0);
                assertThat(answer.getInteger("code")).as(answer.toJson()).isGreaterThan(1);
            }
        }
        assertThat(things.find()).containsExactly(new Document("_id", 0));
    }

    @Test
    void text_that_is_no_utf_8_harms_nobody() throws IOException {
        byte[] document = HexFormat.of().parseHex("00000000105f69640005000000026100" + "02000000FF0000");
        little(document).putInt(0, document.length);
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(message(OP_MSG, insertOf(document)));
            Document answer = raw.answer();
            assertThat(answer == null || answer.containsKey("ok")).isTrue();
        }
        assertThat(things.countDocuments(Document.parse("{a: {$gt: \"\"}}"))).isBetween(0L, 1L);
    }

    @Test
    void a_field_given_twice_harms_nobody() throws IOException {
        byte[] document = HexFormat.of().parseHex("00000000105f696400060000001061000100000010610002000000" + "00");
        little(document).putInt(0, document.length);
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(message(OP_MSG, insertOf(document)));
            Document answer = raw.answer();
            assertThat(answer == null || answer.containsKey("ok")).isTrue();
        }
        assertThat(things.countDocuments(Document.parse("{_id: 6}"))).isBetween(0L, 1L);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "20000, false", "4000000, false"})
    void a_document_has_16_megabytes_at_most(int more, boolean stored) throws IOException {
        int frame = bson(new Document("_id", 1).append("a", new byte[0])).length;
        Document document = new Document("_id", 1).append("a", new byte[LARGEST_DOCUMENT - frame + more]);
        byte[] bytes = bson(document);
        assertThat(bytes).hasSize(LARGEST_DOCUMENT + more);
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(message(OP_MSG, insertOf(bytes)));
            assertThat(errorIn(raw.answer())).isEqualTo(stored ? 0 : 10334);
        }
        assertThat(things.countDocuments(Document.parse("{_id: 1}"))).isEqualTo(stored ? 1 : 0);
    }

    @Test
    void nor_does_it_grow_beyond_by_updates() {
        things.insertOne(new Document("_id", 1).append("a", new byte[9_000_000]));
        Document grow = new Document("update", "things")
                .append(
                        "updates",
                        List.of(new Document("q", new Document("_id", 1))
                                .append("u", new Document("$set", new Document("b", new byte[9_000_000])))));
        assertThat(errorIn(client.getDatabase("test").runCommand(grow))).isIn(10334, 17419, 17420);
        assertThat(things.find(new Document("_id", 1).append("b", new Document("$exists", true))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 15", "179, 15", "1000, 15", "100000, 15"})
    void a_document_has_100_levels_at_most(int levels, int code) throws IOException {
        byte[] nested = nested(levels, 1);
        try (RawClient raw = new RawClient(store.connectionString())) {
            raw.send(message(OP_MSG, insertOf(nested)));
            Document answer = raw.answer();
            if (code == 0 || answer != null) {
                assertThat(errorIn(answer)).isEqualTo(code);
            }
        }
        assertThat(things.countDocuments(Document.parse("{_id: 1}"))).isEqualTo(code == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void nor_do_filters_updates_and_pipelines_go_on_for_ever(int levels) throws IOException {
        for (String command : List.of("find", "aggregate", "update", "findAndModify", "nonsense")) {
            byte[] head = bson(Document.parse("{" + command + ": \"things\", $db: \"test\"}"));
            byte[] field = "\3filter\0".getBytes(StandardCharsets.US_ASCII);
            byte[] bytes = joined(Arrays.copyOf(head, head.length - 1), field, nested(levels, 1), new byte[1]);
            little(bytes).putInt(0, bytes.length);
            assertRefused(message(OP_MSG, body(bytes)));
        }
    }

    @Test
    void an_update_cannot_dig_deeper() {
        StringBuilder path = new StringBuilder("a");
        path.repeat(".a", 150);
        things.insertOne(new Document("_id", 1));
        Document dig = new Document("update", "things")
                .append(
                        "updates",
                        List.of(new Document("q", new Document("_id", 1))
                                .append("u", new Document("$set", new Document(path.toString(), 1)))));
        assertThat(errorIn(client.getDatabase("test").runCommand(dig))).isEqualTo(15);
        assertThat(things.find(new Document("_id", 1))).containsExactly(new Document("_id", 1));
    }

    /** A document with this id that holds one within one within one. */
    private static byte[] nested(int levels, int id) {
        int innermost = 5;
        byte[] bytes = new byte[innermost + 8 * (levels - 1) + 9];
        ByteBuffer out = little(bytes);
        for (int level = 0; level < levels; level++) {
            out.putInt(innermost + 8 * (levels - 1 - level) + (level == 0 ? 9 : 0));
            if (level == 0) {
                out.put((byte) 0x10).put(new byte[] {'_', 'i', 'd', 0}).putInt(id);
            }
            if (level < levels - 1) {
                out.put((byte) 3).put((byte) 'a').put((byte) 0);
            }
        }
        return bytes;
    }

    private static int errorIn(@org.jspecify.annotations.Nullable Document answer) {
        List<Document> errors =
                requireNonNull(answer, "closed without an answer").getList("writeErrors", Document.class);
        return errors == null ? answer.getInteger("code", 0) : errors.getFirst().getInteger("code");
    }

    @Test
    void a_client_that_goes_in_the_middle_of_a_message() throws IOException {
        byte[] whole = message(OP_MSG, insertOf(bson(new Document("_id", 1))));
        for (int sent = 0; sent < whole.length; sent++) {
            try (RawClient raw = new RawClient(store.connectionString())) {
                raw.send(Arrays.copyOf(whole, sent));
            }
        }
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void a_client_that_goes_in_the_middle_of_a_cursor() throws IOException {
        List<Document> many = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            many.add(new Document("_id", i));
        }
        things.insertMany(many);
        for (int i = 0; i < CLIENTS; i++) {
            try (RawClient raw = new RawClient(store.connectionString())) {
                Document answer = raw.run(Document.parse("{find: \"things\", batchSize: 2, $db: \"test\"}"));
                assertThat(answer.get("cursor", Document.class).getLong("id")).isNotZero();
            }
        }
        things.deleteMany(Document.parse("{_id: {$gt: 0}}"));
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void two_hundred_clients_at_once() throws Exception {
        CyclicBarrier all = new CyclicBarrier(CLIENTS);
        List<Callable<Boolean>> clients = new ArrayList<>();
        for (int i = 1; i <= CLIENTS; i++) {
            int id = i;
            clients.add(() -> {
                try (RawClient raw = new RawClient(store.connectionString())) {
                    all.await();
                    Document stored = raw.run(
                            Document.parse("{insert: \"things\", documents: [{_id: " + id + "}], $db: \"test\"}"));
                    Document found =
                            raw.run(Document.parse("{find: \"things\", filter: {_id: " + id + "}, $db: \"test\"}"));
                    return stored.getInteger("n") == 1
                            && found.get("cursor", Document.class)
                                            .getList("firstBatch", Document.class)
                                            .size()
                                    == 1;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(things.countDocuments()).isEqualTo(CLIENTS + 1);
    }
}
