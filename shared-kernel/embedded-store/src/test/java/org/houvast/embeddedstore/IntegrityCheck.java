package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** SQLite's own check of a file, by SQLite without the store. */
final class IntegrityCheck {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private IntegrityCheck() {}

    /** Checks the one file of a store that is closed. */
    static void of(Path folder) throws IOException, SQLException {
        Path file = file(folder);
        List<String> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).containsExactly("ok");
    }

    private static Path file(Path folder) throws IOException {
        List<Path> databases = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    if (Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC)) {
                        databases.add(file);
                    }
                }
            }
        }
        assertThat(databases).hasSize(1);
        return databases.getFirst();
    }
}
