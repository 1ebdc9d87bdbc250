package org.houvast.embeddedstore.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.DecoderException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.embeddedstore.bson.Bson;
import org.houvast.embeddedstore.bson.BsonCheck;
import org.houvast.embeddedstore.commands.Request;

/**
 * Reads messages (MongoDB manual, "MongoDB wire protocol"): OP_MSG, and OP_QUERY for the handshake. What frames a message
 * must be right, or the connection is closed; a document in it that is wrong is answered with an error.
 */
final class MessageReader {

    static final int OP_REPLY = 1;
    static final int OP_QUERY = 2004;
    static final int OP_MSG = 2013;
    static final int BODY = 0;

    private static final int DOCUMENT_SEQUENCE = 1;
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;
    /** Flags above these may be ignored. */
    private static final int REQUIRED_FLAGS = 0xFFFF;

    private static final int SMALLEST_DOCUMENT = 5;
    private static final int NO_DATABASE = 40571;
    private static final int TOO_LARGE = 10334;
    private static final int INVALID_NAMESPACE = 73;
    /** How much larger than a stored document one may be that says what to store. */
    private static final int ALLOWANCE = 16 * 1024;

    private static final String COMMANDS = ".$cmd";
    private static final String DATABASE = "$db";

    private MessageReader() {}

    /** Reads one whole message, whose length field has been read already. */
    static Message read(ByteBuf message) {
        int id = message.readIntLE();
        message.skipBytes(Integer.BYTES);
        int operation = message.readIntLE();
        return switch (operation) {
            case OP_MSG -> readMessage(id, message);
            case OP_QUERY -> readHandshake(id, message);
            default -> throw new DecoderException("unsupported operation " + operation);
        };
    }

    private static Message readMessage(int id, ByteBuf message) {
        int flags = message.readIntLE();
        if ((flags & REQUIRED_FLAGS & ~(CHECKSUM_PRESENT | MORE_TO_COME)) != 0) {
            throw new DecoderException("unsupported message flags " + flags);
        }
        if ((flags & CHECKSUM_PRESENT) != 0) {
            throw new DecoderException("messages with checksums are not supported");
        }
        byte[] body = null;
        Map<String, List<byte[]>> sequences = new HashMap<>();
        while (message.isReadable()) {
            int kind = message.readByte();
            if (kind == BODY && body == null) {
                body = document(message, message.readableBytes());
            } else if (kind == DOCUMENT_SEQUENCE) {
                readSequence(message, sequences);
            } else {
                throw new DecoderException("unsupported section " + kind);
            }
        }
        boolean answered = (flags & MORE_TO_COME) == 0;
        if (body == null) {
            throw new DecoderException("a message without a body");
        }
        try {
            BsonCheck.command(body);
            sequences.values().forEach(documents -> documents.forEach(MessageReader::check));
            Document command = Bson.document(body);
            if (!(command.get(DATABASE) instanceof String database)) {
                throw new MongoServerError(NO_DATABASE, "OP_MSG requests require a $db argument");
            }
            if (database.isEmpty()) {
                throw new MongoServerError(INVALID_NAMESPACE, "InvalidNamespace", "Invalid database name: ''");
            }
            return new Message(id, false, answered, new Request(database, command, sequences), null);
        } catch (MongoServerException e) {
            return new Message(id, false, answered, null, e);
        }
    }

    private static void check(byte[] document) {
        if (document.length > BsonCheck.LARGEST_DOCUMENT + ALLOWANCE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "Size of the document is " + document.length + " bytes; the maximum is "
                            + BsonCheck.LARGEST_DOCUMENT);
        }
        BsonCheck.command(document);
    }

    private static void readSequence(ByteBuf message, Map<String, List<byte[]>> sequences) {
        int length = message.readIntLE() - Integer.BYTES;
        if (length < 0 || length > message.readableBytes()) {
            throw new DecoderException("a section of " + length + " bytes");
        }
        ByteBuf section = message.readSlice(length);
        String name = text(section);
        List<byte[]> documents = new ArrayList<>();
        while (section.isReadable()) {
            documents.add(document(section, section.readableBytes()));
        }
        if (sequences.putIfAbsent(name, documents) != null) {
            throw new DecoderException("a section that comes twice");
        }
    }

    private static byte[] document(ByteBuf from, int most) {
        if (most < SMALLEST_DOCUMENT) {
            throw new DecoderException("a document that is cut off");
        }
        int length = from.getIntLE(from.readerIndex());
        if (length < SMALLEST_DOCUMENT || length > most) {
            throw new DecoderException("a document of " + length + " bytes where " + most + " are left");
        }
        byte[] document = new byte[length];
        from.readBytes(document);
        return document;
    }

    private static Message readHandshake(int id, ByteBuf message) {
        message.skipBytes(Integer.BYTES);
        String target = text(message);
        message.skipBytes(2 * Integer.BYTES);
        if (!target.endsWith(COMMANDS)) {
            throw new DecoderException("queries in the old form are not supported");
        }
        byte[] body = document(message, message.readableBytes());
        try {
            BsonCheck.command(body);
            String database = target.substring(0, target.length() - COMMANDS.length());
            return new Message(id, true, true, new Request(database, Bson.document(body), Map.of()), null);
        } catch (MongoServerException e) {
            return new Message(id, true, true, null, e);
        }
    }

    private static String text(ByteBuf from) {
        int length = from.bytesBefore((byte) 0);
        if (length < 0) {
            throw new DecoderException("a text that does not end");
        }
        String text = from.toString(from.readerIndex(), length, StandardCharsets.UTF_8);
        from.skipBytes(length + 1);
        return text;
    }
}
