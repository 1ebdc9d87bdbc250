package org.houvast.ledger;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Records one event for each line that it is told, and says so once it is acknowledged. */
final class AnnouncingProgram {

    private AnnouncingProgram() {}

    /** Arguments: address, database. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        LedgerEngine engine = Pages.engine(MongoClients.create(arguments[0]).getDatabase(arguments[1]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        out.println("ready");
        while (in.readLine() != null) {
            engine.appendEvents(Noted.loose("from afar"));
            out.println("recorded");
        }
        System.exit(0);
    }
}
