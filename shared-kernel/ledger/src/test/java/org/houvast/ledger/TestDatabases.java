package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;

/** The server of these suites, for the packages below. */
public final class TestDatabases {

    private TestDatabases() {}

    /** An empty database of a name that nobody else uses. */
    public static MongoDatabase empty() {
        return TestServer.database();
    }

    /** The server's connection string. */
    public static String address() {
        return TestServer.address();
    }

    /** Seals under keys of nobody yet. */
    public static Sealing sealing() {
        return new Sealing(PersonalKeys.open(empty(), MasterKeys.generate(), Clock.systemUTC()));
    }
}
