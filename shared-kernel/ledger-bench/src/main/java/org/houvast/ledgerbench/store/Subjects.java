package org.houvast.ledgerbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.embeddedstore.EmbeddedStore;

/** The stores that are measured, by name. */
final class Subjects {

    static final String HOUVAST = "embedded store";
    static final String H2 = "H2 backend, commit and sync";
    static final String SQLITE = "SQLite itself";
    static final long LARGEST_OF_H2 = 100_000;
    static final List<String> ALL = List.of(HOUVAST, H2, SQLITE);

    private Subjects() {}

    static Subject open(String name) {
        try {
            Path folder = Files.createTempDirectory("houvast-store-bench");
            return switch (name) {
                case HOUVAST -> houvast(folder);
                case H2 -> h2(folder);
                case SQLITE -> new SqliteSubject(folder, () -> delete(folder));
                default -> throw new IllegalArgumentException(name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Subject houvast(Path folder) {
        EmbeddedStore store = EmbeddedStore.open(folder);
        return new MongoSubject(store.connectionString(), () -> {
            store.close();
            long start = System.nanoTime();
            EmbeddedStore.open(folder).close();
            StoreFork.tellReopened((System.nanoTime() - start) / 1e6);
            delete(folder);
        });
    }

    private static Subject h2(Path folder) {
        H2Server server = new H2Server(folder);
        return new MongoSubject(server.connectionString(), () -> {
            server.close();
            delete(folder);
        });
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
