package org.houvast.embeddedstore.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** The connections to the one file of a store. */
final class StoreFile implements AutoCloseable {

    private static final int WRITER_CACHE_KIBIBYTES = 32 * 1024;
    private static final int READER_CACHE_KIBIBYTES = 8 * 1024;
    // the first two gigabytes, which is the most that SQLite maps
    private static final String READER_MAPPED_BYTES = String.valueOf(0x7fff0000);
    private static final int LOG_PAGES = 4000;
    private static final int LOG_BYTES = 64 << 20;
    private static final int BUSY_MILLIS = 10_000;

    private final Path path;
    private final List<Connection> connections = new ArrayList<>();

    StoreFile(Path path) {
        this.path = path;
    }

    /** A connection that may change the file, which is made if it is missing; each commit is on the disk when it returns. */
    Statements writer() {
        SQLiteConfig config = config(WRITER_CACHE_KIBIBYTES);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setWalAutocheckpoint(LOG_PAGES);
        config.setJournalSizeLimit(LOG_BYTES);
        // what is erased is not to be found in the file's free pages afterwards
        config.setPragma(Pragma.SECURE_DELETE, "true");
        return connect(config);
    }

    /** A connection that sees what is on the disk and cannot change it. */
    Statements reader() {
        SQLiteConfig config = config(READER_CACHE_KIBIBYTES);
        // a page that is not in the cache costs no call of the system
        config.setPragma(Pragma.MMAP_SIZE, READER_MAPPED_BYTES);
        Statements statements = connect(config);
        statements.run("PRAGMA query_only = true");
        return statements;
    }

    /** A connection to a file that is there, for what an operator does beside or instead of a running store. */
    Statements maintenance() {
        SQLiteConfig config = config(WRITER_CACHE_KIBIBYTES);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Statements statements = connect(config);
        int _ = FileFormat.version(statements, FileFormat.newest());
        return statements;
    }

    private static SQLiteConfig config(int kibibytes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setCacheSize(-kibibytes);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private Statements connect(SQLiteConfig config) {
        try {
            Connection connection = JDBC.createConnection("jdbc:sqlite:" + path, config.toProperties());
            connections.add(connection);
            return new Statements(connection);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public void close() {
        try {
            // the last one that is closed moves the log into the file
            for (Connection connection : connections.reversed()) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
