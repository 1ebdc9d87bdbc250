package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import java.util.ArrayList;
import java.util.List;

/**
 * MongoDB's wire protocol, as far as drivers of our time speak it: OP_MSG, and OP_QUERY for the handshake. Our own
 * instead of the library's, because that one logs whole documents.
 */
final class Wire {

    /** The largest message a client may send, in bytes; what the handshake announces. */
    static final int LARGEST_MESSAGE = 48_000_000;

    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;
    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;
    private static final int CHECKSUM_BYTES = 4;
    private static final int BODY = 0;
    private static final int DOCUMENT_SEQUENCE = 1;

    private Wire() {}

    /** Reads one whole message, whose length field has been read already. */
    static Request read(ByteBuf message) {
        int id = message.readIntLE();
        message.skipBytes(Integer.BYTES);
        int operation = message.readIntLE();
        return switch (operation) {
            case OP_MSG -> readMessage(id, message);
            case OP_QUERY -> readHandshake(id, message);
            default -> throw new DecoderException("unsupported operation " + operation);
        };
    }

    private static Request readMessage(int id, ByteBuf message) {
        int flags = message.readIntLE();
        if ((flags & ~(CHECKSUM_PRESENT | MORE_TO_COME)) != 0) {
            throw new DecoderException("unsupported message flags " + flags);
        }
        int trailer = (flags & CHECKSUM_PRESENT) == 0 ? 0 : CHECKSUM_BYTES;
        Document command = new Document();
        List<Sequence> sequences = new ArrayList<>();
        while (message.readableBytes() > trailer) {
            int kind = message.readByte();
            switch (kind) {
                case BODY -> command = BsonDecoder.decodeBson(message);
                case DOCUMENT_SEQUENCE -> sequences.add(readSequence(message));
                default -> throw new DecoderException("unsupported section " + kind);
            }
        }
        for (Sequence sequence : sequences) {
            command.put(sequence.name(), sequence.documents());
        }
        if (!(command.get("$db") instanceof String database)) {
            throw new DecoderException("a message without a database");
        }
        return new Request(id, false, (flags & MORE_TO_COME) == 0, database, command);
    }

    private record Sequence(String name, List<Document> documents) {}

    private static Sequence readSequence(ByteBuf message) {
        int end = message.readerIndex() + message.getIntLE(message.readerIndex());
        message.skipBytes(Integer.BYTES);
        String name = BsonDecoder.decodeCString(message);
        List<Document> documents = new ArrayList<>();
        while (message.readerIndex() < end) {
            documents.add(BsonDecoder.decodeBson(message));
        }
        return new Sequence(name, documents);
    }

    private static Request readHandshake(int id, ByteBuf message) {
        message.skipBytes(Integer.BYTES);
        String target = BsonDecoder.decodeCString(message);
        message.skipBytes(2 * Integer.BYTES);
        if (!target.endsWith(".$cmd")) {
            throw new DecoderException("queries in the old form are not supported");
        }
        String database = target.substring(0, target.length() - ".$cmd".length());
        return new Request(id, true, true, database, BsonDecoder.decodeBson(message));
    }

    /** The bytes of the answer to a request. */
    static ByteBuf write(Request request, Document answer) {
        ByteBuf bytes = Unpooled.buffer();
        bytes.writeIntLE(0);
        bytes.writeIntLE(0);
        bytes.writeIntLE(request.id());
        if (request.handshake()) {
            bytes.writeIntLE(OP_REPLY);
            bytes.writeIntLE(0);
            bytes.writeLongLE(0);
            bytes.writeIntLE(0);
            bytes.writeIntLE(1);
        } else {
            bytes.writeIntLE(OP_MSG);
            bytes.writeIntLE(0);
            bytes.writeByte(BODY);
        }
        BsonEncoder.encodeDocument(answer, bytes);
        bytes.setIntLE(0, bytes.writerIndex());
        return bytes;
    }
}
