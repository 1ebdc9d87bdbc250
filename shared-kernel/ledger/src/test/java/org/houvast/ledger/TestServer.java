package org.houvast.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.embeddedstore.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/**
 * The one server that all suites of this module run on: the MongoDB named by {@code HOUVAST_TEST_MONGODB_URI} (system
 * property or environment), or else an embedded store in a temporary folder.
 */
final class TestServer {

    private static final String URI = "HOUVAST_TEST_MONGODB_URI";

    private static final TestServer RUNNING = new TestServer();

    private final MongoClient client;
    private final String address;

    private TestServer() {
        String given = given();
        address = given == null ? embedded() : given;
        client = MongoClients.create(address);
    }

    private static @Nullable String given() {
        String property = System.getProperty(URI);
        String value = property == null ? System.getenv(URI) : property;
        return value == null || value.isBlank() ? null : value;
    }

    private static String embedded() {
        try {
            Path folder = Files.createTempDirectory("houvast-ledger");
            EmbeddedStore store = EmbeddedStore.open(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                store.close();
                delete(folder);
            }));
            return store.connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database of a name that nobody else uses. */
    static MongoDatabase database() {
        return RUNNING.client.getDatabase("test-" + UUID.randomUUID());
    }

    /** The server's connection string, for clients of a test's own. */
    static String address() {
        return RUNNING.address;
    }
}
