package org.houvast.ledger;

import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.axonframework.eventhandling.DomainEventMessage;
import org.houvast.embeddedstore.EmbeddedStore;

/** Appends to an embedded store until that fails; prints "kept" and the id of each event, then "failed" and with what. */
final class FillingProgram {

    private static final String TEXT = "x".repeat(2_000);

    private FillingProgram() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
        LedgerEngine engine =
                Pages.engine(MongoClients.create(store.connectionString() + "/?serverSelectionTimeoutMS=500")
                        .getDatabase("ledger"));
        try {
            for (long version = 0; version < 20_000; version++) {
                DomainEventMessage<Noted> event = Noted.in(TEXT, version);
                engine.appendEvents(event);
                out.println("kept " + event.getIdentifier());
            }
        } catch (OutcomeUnknownException | NotRecordedException e) {
            out.println("failed " + e.getClass().getSimpleName());
        }
        System.exit(0);
    }
}
