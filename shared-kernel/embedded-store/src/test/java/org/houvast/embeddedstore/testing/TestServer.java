package org.houvast.embeddedstore.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.embeddedstore.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/**
 * The one server that the suites of a module run on: the MongoDB named by {@code HOUVAST_MONGODB_URI} (system property
 * or environment), or else an embedded store in a temporary folder. What it hands out is gone when the tests' process
 * ends, also from a MongoDB.
 */
public final class TestServer {

    private static final String URI = "HOUVAST_MONGODB_URI";
    private static final Pattern PARTS = Pattern.compile("(?<hosts>[^:]+://[^/?]+)(/[^?]*)?(?<options>\\?.*)?");
    private static final TestServer RUNNING = new TestServer();

    private final String prefix = "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final AtomicInteger databases = new AtomicInteger();
    private final String address;
    private final MongoClient client;

    private TestServer() {
        String given = given();
        address = given == null ? embedded() : given;
        client = MongoClients.create(address);
        if (given != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::dropDatabases));
        }
    }

    private static String embedded() {
        try {
            Path folder = Files.createTempDirectory("houvast-test");
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
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the suites run on a MongoDB that is not part of this process. */
    public static boolean isGiven() {
        return given() != null;
    }

    private static @Nullable String given() {
        String property = System.getProperty(URI);
        String value = property == null ? System.getenv(URI) : property;
        return value == null || value.isBlank() ? null : value;
    }

    /** An empty database of a name that nobody else uses. */
    public static MongoDatabase database() {
        return RUNNING.client.getDatabase(RUNNING.prefix + RUNNING.databases.incrementAndGet());
    }

    /** The server's connection string, for clients of a test's own. */
    public static String address() {
        return RUNNING.address;
    }

    /** The server's connection string with this database as the one to use. */
    public static String address(MongoDatabase database) {
        Matcher parts = PARTS.matcher(RUNNING.address);
        if (!parts.matches()) {
            throw new IllegalStateException(URI + " is not an address of a MongoDB");
        }
        String options = parts.group("options");
        return parts.group("hosts") + "/" + database.getName() + (options == null ? "" : options);
    }

    /** With them those that a product keeps beside, whose names begin with theirs. */
    private void dropDatabases() {
        for (String name : client.listDatabaseNames().into(new ArrayList<>())) {
            if (name.startsWith(prefix)) {
                client.getDatabase(name).drop();
            }
        }
    }
}
