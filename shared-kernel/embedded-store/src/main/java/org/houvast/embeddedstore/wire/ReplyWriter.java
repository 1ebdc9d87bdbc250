package org.houvast.embeddedstore.wire;

import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houvast.embeddedstore.commands.Reply;

/** Writes answers; documents of a batch go out as the bytes in which they are stored. */
final class ReplyWriter {

    private static final int DOUBLE = 0x01;
    private static final int TEXT = 0x02;
    private static final int DOCUMENT = 0x03;
    private static final int ARRAY = 0x04;
    private static final int INT64 = 0x12;

    private ReplyWriter() {}

    /** The bytes of the answer to a message. */
    static ByteBuf write(Message message, Reply reply, ByteBufAllocator buffers) {
        ByteBuf bytes = buffers.buffer();
        boolean written = false;
        try {
            write(message, reply, bytes);
            written = true;
            return bytes;
        } finally {
            if (!written) {
                bytes.release();
            }
        }
    }

    private static void write(Message message, Reply reply, ByteBuf bytes) {
        bytes.writeIntLE(0);
        bytes.writeIntLE(0);
        bytes.writeIntLE(message.id());
        if (message.handshake()) {
            bytes.writeIntLE(MessageReader.OP_REPLY);
            bytes.writeIntLE(0);
            bytes.writeLongLE(0);
            bytes.writeIntLE(0);
            bytes.writeIntLE(1);
        } else {
            bytes.writeIntLE(MessageReader.OP_MSG);
            bytes.writeIntLE(0);
            bytes.writeByte(MessageReader.BODY);
        }
        switch (reply) {
            case Reply.Whole whole -> BsonEncoder.encodeDocument(whole.document(), bytes);
            case Reply.Batch batch -> writeBatch(batch, bytes);
        }
        bytes.setIntLE(0, bytes.writerIndex());
    }

    private static void writeBatch(Reply.Batch batch, ByteBuf to) {
        int whole = begin(to);
        name(DOCUMENT, "cursor", to);
        int cursor = begin(to);
        name(ARRAY, batch.first() ? "firstBatch" : "nextBatch", to);
        writeArray(batch.documents(), to);
        name(INT64, "id", to);
        to.writeLongLE(batch.cursor());
        name(TEXT, "ns", to);
        byte[] namespace = batch.namespace().getBytes(StandardCharsets.UTF_8);
        to.writeIntLE(namespace.length + 1).writeBytes(namespace).writeByte(0);
        end(cursor, to);
        name(DOUBLE, "ok", to);
        to.writeDoubleLE(1);
        end(whole, to);
    }

    private static void writeArray(List<byte[]> documents, ByteBuf to) {
        int array = begin(to);
        for (int i = 0; i < documents.size(); i++) {
            name(DOCUMENT, Integer.toString(i), to);
            to.writeBytes(documents.get(i));
        }
        end(array, to);
    }

    private static void name(int type, String name, ByteBuf to) {
        to.writeByte(type);
        to.writeCharSequence(name, StandardCharsets.UTF_8);
        to.writeByte(0);
    }

    private static int begin(ByteBuf to) {
        int start = to.writerIndex();
        to.writeIntLE(0);
        return start;
    }

    private static void end(int start, ByteBuf to) {
        to.writeByte(0);
        to.setIntLE(start, to.writerIndex() - start);
    }
}
