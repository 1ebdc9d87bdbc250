package org.houvast.embeddedstore.behaviour;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/** A client that may send anything. */
final class RawClient implements AutoCloseable {

    static final int OP_MSG = 2013;

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int HEADER = 16;

    private final Socket socket;

    RawClient(String connectionString) throws IOException {
        URI address = URI.create(connectionString);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends as much as the server takes: it may close before it has read all. */
    void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException closed) {
            return;
        }
    }

    /** The command's answer. */
    Document run(Document command) throws IOException {
        send(message(OP_MSG, body(bson(command))));
        Document answer = answer();
        if (answer == null) {
            throw new EOFException("closed instead of an answer");
        }
        return answer;
    }

    /** The next answer, or null when the server has closed the connection. */
    @Nullable
    Document answer() throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] length = new byte[Integer.BYTES];
        try {
            in.readFully(length);
        } catch (EOFException | SocketException closed) {
            return null;
        }
        byte[] rest = new byte[little(length).getInt() - Integer.BYTES];
        in.readFully(rest);
        int before = HEADER - Integer.BYTES + Integer.BYTES + 1;
        return new RawBsonDocument(rest, before, rest.length - before).decode(new DocumentCodec());
    }

    static byte[] message(int operation, byte[] content) {
        byte[] message = new byte[HEADER + content.length];
        little(message)
                .putInt(message.length)
                .putInt(1)
                .putInt(0)
                .putInt(operation)
                .put(content);
        return message;
    }

    /** The content of an OP_MSG with one section. */
    static byte[] body(byte[] bson) {
        return joined(new byte[5], bson);
    }

    /** An insert that carries its documents in a section of their own. */
    static byte[] insertOf(byte[] document) {
        byte[] name = "documents\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] size = new byte[Integer.BYTES];
        little(size).putInt(size.length + name.length + document.length);
        byte[] command = bson(Document.parse("{insert: \"things\", $db: \"test\"}"));
        return joined(body(command), new byte[] {1}, size, name, document);
    }

    static byte[] bson(Document document) {
        ByteBuffer bytes = new RawBsonDocument(document, new DocumentCodec())
                .getByteBuffer()
                .asNIO();
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
