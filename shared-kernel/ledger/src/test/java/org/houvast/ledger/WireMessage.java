package org.houvast.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One message of MongoDB's wire protocol: sixteen bytes of header, then in an OP_MSG four of flags and its sections. */
final class WireMessage {

    private static final int HEADER = 16;
    private static final int SECTIONS = HEADER + 4;
    private static final byte DOCUMENT_SEQUENCE = 1;

    private final byte[] bytes;
    private final ByteBuffer view;

    private WireMessage(byte[] bytes) {
        this.bytes = bytes;
        this.view = little(bytes);
    }

    static WireMessage receive(InputStream in) throws IOException {
        byte[] length = in.readNBytes(Integer.BYTES);
        if (length.length < Integer.BYTES) {
            throw new IOException("end of stream");
        }
        byte[] message = Arrays.copyOf(length, little(length).getInt(0));
        in.readNBytes(message, Integer.BYTES, message.length - Integer.BYTES);
        return new WireMessage(message);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    void send(OutputStream out) throws IOException {
        out.write(bytes);
        out.flush();
    }

    boolean isInsert() {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("insert\0");
    }

    /** The same with no more than so many documents in its sequence. */
    WireMessage withDocuments(int most) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(bytes, 0, SECTIONS);
        for (int at = SECTIONS; at < bytes.length; ) {
            boolean sequence = bytes[at] == DOCUMENT_SEQUENCE;
            int size = view.getInt(at + 1);
            kept.writeBytes(sequence ? sequence(at, size, most) : Arrays.copyOfRange(bytes, at, at + 1 + size));
            at += 1 + size;
        }
        byte[] message = kept.toByteArray();
        little(message).putInt(0, message.length);
        return new WireMessage(message);
    }

    private byte[] sequence(int from, int size, int most) {
        int end = from + 1 + size;
        int at = from + 1 + Integer.BYTES;
        while (bytes[at] != 0) {
            at++;
        }
        at++;
        for (int documents = 0; documents < most && at < end; documents++) {
            at += view.getInt(at);
        }
        byte[] section = Arrays.copyOfRange(bytes, from, at);
        little(section).putInt(1, section.length - 1);
        return section;
    }
}
