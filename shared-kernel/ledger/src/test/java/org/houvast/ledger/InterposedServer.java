package org.houvast.ledger;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Stands between a client and a server, learns of each command before the server does, and may answer in its place.
 * Understands OP_MSG with the command in its first section, which is how the driver sends everything after the
 * handshake.
 */
final class InterposedServer implements AutoCloseable {

    private static final int HEADER = 16;
    private static final int FLAGS_AND_KIND = 5;
    private static final int OP_MSG = 2013;

    private final String serverHost;
    private final int serverPort;
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile Function<String, Optional<BsonDocument>> onCommand = command -> Optional.empty();

    InterposedServer(String server) throws IOException {
        String host = new ConnectionString(server).getHosts().getFirst();
        int colon = host.lastIndexOf(':');
        serverHost = colon < 0 ? host : host.substring(0, colon);
        serverPort = colon < 0 ? 27017 : Integer.parseInt(host.substring(colon + 1));
        Thread.ofVirtual().start(this::accept);
    }

    /** The same server, seen through this one. */
    String connectionString() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort()
                + "/?directConnection=true&retryWrites=false&retryReads=false";
    }

    /** From now on the name of each command is shown first; it goes on to the server when there is no answer. */
    void onCommand(Function<String, Optional<BsonDocument>> answer) {
        this.onCommand = answer;
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    /** One request and its answer after the other, as drivers do it on one connection. */
    private void serve(Socket client) {
        try (client;
                Socket server = new Socket(serverHost, serverPort)) {
            while (true) {
                byte[] request = message(client.getInputStream());
                Optional<BsonDocument> own = command(request).flatMap(name -> onCommand.apply(name));
                if (own.isPresent()) {
                    send(client.getOutputStream(), answer(request, own.get()));
                } else {
                    send(server.getOutputStream(), request);
                    send(client.getOutputStream(), message(server.getInputStream()));
                }
            }
        } catch (IOException e) {
            // one side has gone: so does the other
        }
    }

    private static Optional<String> command(byte[] request) {
        ByteBuffer bytes = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(HEADER - Integer.BYTES) != OP_MSG) {
            return Optional.empty();
        }
        int start = HEADER + FLAGS_AND_KIND;
        return Optional.of(new RawBsonDocument(request, start, bytes.getInt(start)).getFirstKey());
    }

    private static byte[] answer(byte[] request, BsonDocument document) {
        byte[] body = bytes(document);
        int requestId = ByteBuffer.wrap(request).order(ByteOrder.LITTLE_ENDIAN).getInt(Integer.BYTES);
        return ByteBuffer.allocate(HEADER + FLAGS_AND_KIND + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(HEADER + FLAGS_AND_KIND + body.length)
                .putInt(1)
                .putInt(requestId)
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0)
                .put(body)
                .array();
    }

    private static byte[] bytes(BsonDocument document) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            new BsonDocumentCodec()
                    .encode(writer, document, EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    private static byte[] message(InputStream in) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length < Integer.BYTES) {
            throw new IOException("end of stream");
        }
        int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = Arrays.copyOf(head, length);
        in.readNBytes(message, Integer.BYTES, length - Integer.BYTES);
        return message;
    }

    private static void send(OutputStream out, byte[] message) throws IOException {
        out.write(message);
        out.flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
