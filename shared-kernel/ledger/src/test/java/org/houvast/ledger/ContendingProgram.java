package org.houvast.ledger;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Says "ready", waits for a line, then has each of its writers try for each version of one stream that all contend for.
 * Prints "won", the version and the event's id, or "lost" and the version.
 */
final class ContendingProgram {

    private ContendingProgram() {}

    /** Arguments: address, database, number of writers, number of versions. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        LedgerEngine engine = Pages.engine(MongoClients.create(arguments[0]).getDatabase(arguments[1]));
        int versions = Integer.parseInt(arguments[3]);
        out.println("ready");
        var _ = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII)).readLine();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            writers.add(Thread.ofPlatform().start(() -> {
                for (int version = 0; version < versions; version++) {
                    out.println(attempt(engine, version));
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        System.exit(0);
    }

    private static String attempt(LedgerEngine engine, int version) {
        DomainEventMessage<Noted> event = Noted.in("contested", version);
        try {
            engine.appendEvents(event, Noted.loose("beside"));
            return "won " + version + " " + event.getIdentifier();
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return "lost " + version;
        }
    }
}
