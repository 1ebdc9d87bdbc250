package org.houvast.standalone.running;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.personal.PersonalKeys;

/**
 * What a product keeps its data in when the test is not about the embedded store: the MongoDB that the tests were given,
 * each data folder standing for a database of its own, or else the folder. Tests that lock, kill or search a data folder
 * do not ask here, and always run on the embedded store.
 */
public final class StoreUnderTest implements AutoCloseable {

    private static final Map<Path, MongoDatabase> DATABASES = new ConcurrentHashMap<>();

    private final MongoClient client;
    private final String name;
    private final Runnable stop;

    private StoreUnderTest(String address, String name, Runnable stop) {
        this.client = MongoClients.create(address);
        this.name = name;
        this.stop = stop;
    }

    /** These settings, and those that make a product keep its data there. */
    public static Map<String, String> at(Path data, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("HOUVAST_DATA", data.toString());
        if (TestServer.isGiven()) {
            all.put("HOUVAST_MONGODB_URI", TestServer.address(databaseOf(data)));
        }
        return all;
    }

    /** The data of a product that has stopped. */
    public static StoreUnderTest open(Path data) {
        if (TestServer.isGiven()) {
            return new StoreUnderTest(TestServer.address(), databaseOf(data).getName(), () -> {});
        }
        var embedded = EmbeddedStore.open(data);
        return new StoreUnderTest(embedded.connectionString(), "houvast", embedded::close);
    }

    private static MongoDatabase databaseOf(Path data) {
        return DATABASES.computeIfAbsent(data, folder -> TestServer.database());
    }

    /** The ledger and what is shown of it. */
    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** The keys of persons. */
    public MongoDatabase keys() {
        return client.getDatabase(PersonalKeys.databaseOf(name));
    }

    @Override
    public void close() {
        client.close();
        stop.run();
    }
}
