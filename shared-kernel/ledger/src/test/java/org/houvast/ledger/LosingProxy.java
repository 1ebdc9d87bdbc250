package org.houvast.ledger;

import com.mongodb.ConnectionString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and does to inserts what networks and dying servers do to them. */
final class LosingProxy implements AutoCloseable {

    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final ServerSocket listening;
    private final String serverHost;
    private final int serverPort;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<WireMessage> held = new ConcurrentLinkedQueue<>();
    private final AtomicInteger met = new AtomicInteger();
    private final AtomicBoolean silent = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    LosingProxy(String server) throws IOException {
        String host = new ConnectionString(server).getHosts().getFirst();
        int colon = host.lastIndexOf(':');
        serverHost = colon < 0 ? host : host.substring(0, colon);
        serverPort = colon < 0 ? 27017 : Integer.parseInt(host.substring(colon + 1));
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** What is done to one insert. */
    private sealed interface Fault {

        /** The first so many documents reach the server, its answer does not come back. */
        record AnswerLost(int documents) implements Fault {}

        /** Nothing reaches the server. */
        record RequestLost() implements Fault {}

        /** Nothing reaches the server yet; the client's line is cut. */
        record Held() implements Fault {}

        /** Nothing reaches the server, and the line stays open without an answer. */
        record Stalled() implements Fault {}
    }

    /** The same server, seen through this proxy; a member of a replica set is asked for directly. */
    String connectionString() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true&retryWrites=false";
    }

    void loseAnswersToInserts(int count) {
        add(new Fault.AnswerLost(NO_LIMIT), count);
    }

    /** The server dies in the middle of the next insert, so to say: it has taken no more than so many documents. */
    void cutNextInsertAfter(int documents) {
        add(new Fault.AnswerLost(documents), 1);
    }

    void loseInserts(int count) {
        add(new Fault.RequestLost(), count);
    }

    void stallInserts(int count) {
        add(new Fault.Stalled(), count);
    }

    /** The next insert is lost for the client, and comes to the server when {@link #deliverHeld} is called. */
    void holdNextInsert() {
        add(new Fault.Held(), 1);
    }

    private void add(Fault fault, int count) {
        for (int i = 0; i < count; i++) {
            faults.add(fault);
        }
    }

    /** Whatever has not met an insert by now will meet none. */
    void forgetFaults() {
        faults.clear();
    }

    /** What was held comes to the server now, and is carried out when this returns. */
    void deliverHeld() throws IOException {
        for (WireMessage late = held.poll(); late != null; late = held.poll()) {
            try (Socket server = server()) {
                late.send(server.getOutputStream());
                WireMessage.receive(server.getInputStream());
            }
        }
    }

    /** From now on every line is cut on its first message. */
    void fallSilent() {
        silent.set(true);
    }

    void speakAgain() {
        silent.set(false);
    }

    /** How many inserts met with something. */
    int lost() {
        return met.get();
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
                Socket server = server()) {
            boolean open = true;
            while (open) {
                WireMessage request = WireMessage.receive(client.getInputStream());
                Fault fault = request.isInsert() ? faults.poll() : null;
                if (fault != null) {
                    met.incrementAndGet();
                    open = suffer(fault, request, server);
                } else if (silent.get()) {
                    open = false;
                } else {
                    request.send(server.getOutputStream());
                    WireMessage.receive(server.getInputStream()).send(client.getOutputStream());
                }
            }
        } catch (IOException e) {
            // one side has gone: so does the other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean suffer(Fault fault, WireMessage request, Socket server) throws IOException, InterruptedException {
        switch (fault) {
            case Fault.AnswerLost lost -> {
                request.withDocuments(lost.documents()).send(server.getOutputStream());
                WireMessage.receive(server.getInputStream());
            }
            case Fault.RequestLost _ -> {}
            case Fault.Held _ -> held.add(request);
            case Fault.Stalled _ -> closed.await();
        }
        return false;
    }

    private Socket server() throws IOException {
        return new Socket(serverHost, serverPort);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
