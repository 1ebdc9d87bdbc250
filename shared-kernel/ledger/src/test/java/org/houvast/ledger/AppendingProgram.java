package org.houvast.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.houvast.embeddedstore.EmbeddedStore;

/** Appends commits of two events without end, and prints the position and the first event id of each receipt. */
final class AppendingProgram {

    private static final int WRITERS = 4;

    private AppendingProgram() {}

    /** Arguments: the folder, and a name for this run. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(store.connectionString());
        LedgerEngine engine = Pages.engine(client.getDatabase("ledger"));
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = arguments[1] + "-" + writer;
            Thread.ofPlatform().start(() -> append(engine, stream, out));
        }
    }

    private static void append(LedgerEngine engine, String stream, PrintStream out) {
        for (long version = 0; true; version += 2) {
            long next = version;
            UnitOfWork<?> done = Pages.inUnitOfWork(
                    unitOfWork -> engine.appendEvents(Noted.in(stream, next), Noted.in(stream, next + 1)));
            Receipt receipt = Receipt.of(done).orElseThrow();
            synchronized (out) {
                out.print(receipt.position() - 1 + " " + receipt.eventIds().getFirst() + "\n");
                out.flush();
            }
        }
    }
}
