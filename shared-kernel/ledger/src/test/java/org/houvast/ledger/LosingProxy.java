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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and cuts the line instead of passing on the answer to an insert. */
final class LosingProxy implements AutoCloseable {

    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening;
    private final String serverHost;
    private final int serverPort;
    private final AtomicInteger toLose = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    LosingProxy(String server) throws IOException {
        String host = new ConnectionString(server).getHosts().getFirst();
        int colon = host.lastIndexOf(':');
        serverHost = colon < 0 ? host : host.substring(0, colon);
        serverPort = colon < 0 ? 27017 : Integer.parseInt(host.substring(colon + 1));
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The same server, seen through this proxy; a member of a replica set is asked for directly. */
    String connectionString() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true&retryWrites=false";
    }

    void loseAnswersToInserts(int count) {
        toLose.set(count);
    }

    int lost() {
        return lost.get();
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
                send(server.getOutputStream(), request);
                byte[] answer = message(server.getInputStream());
                if (isInsert(request) && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    lost.incrementAndGet();
                    return;
                }
                send(client.getOutputStream(), answer);
            }
        } catch (IOException e) {
            // one side has gone: so does the other
        }
    }

    private static boolean isInsert(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1)
                .contains(new String(INSERT, StandardCharsets.ISO_8859_1));
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
