package org.houvast.embeddedstore.behaviour;

import static org.houvast.embeddedstore.behaviour.RawClient.OP_MSG;
import static org.houvast.embeddedstore.behaviour.RawClient.body;
import static org.houvast.embeddedstore.behaviour.RawClient.bson;
import static org.houvast.embeddedstore.behaviour.RawClient.insertOf;
import static org.houvast.embeddedstore.behaviour.RawClient.joined;
import static org.houvast.embeddedstore.behaviour.RawClient.little;
import static org.houvast.embeddedstore.behaviour.RawClient.message;

import java.io.IOException;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that are no message. */
@Manual("MongoDB Wire Protocol")
class InvalidMessagesTest extends BadInput {

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
}
