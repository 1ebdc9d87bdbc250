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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are too large or too deep. */
@Manual("MongoDB Limits and Thresholds")
class LimitsOfDocumentsTest extends BadInput {

    private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

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
    void a_document_does_not_grow_beyond_by_updates() {
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
    void filters_updates_and_pipelines_do_not_go_on_for_ever(int levels) throws IOException {
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

    private static int errorIn(@Nullable Document answer) {
        List<Document> errors =
                requireNonNull(answer, "closed without an answer").getList("writeErrors", Document.class);
        return errors == null ? answer.getInteger("code", 0) : errors.getFirst().getInteger("code");
    }
}
