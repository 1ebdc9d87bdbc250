package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.embeddedstore.behaviour.RawClient.OP_MSG;
import static org.houvast.embeddedstore.behaviour.RawClient.body;
import static org.houvast.embeddedstore.behaviour.RawClient.bson;
import static org.houvast.embeddedstore.behaviour.RawClient.insertOf;
import static org.houvast.embeddedstore.behaviour.RawClient.joined;
import static org.houvast.embeddedstore.behaviour.RawClient.little;
import static org.houvast.embeddedstore.behaviour.RawClient.message;

import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no document, or a doubtful one. */
@Manual("BSON Types")
class InvalidBsonTest extends BadInput {

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
}
