package org.houvast.ledgerbench.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** SQLite itself in this process: the same documents in one table, without a server, without a second index. */
final class SqliteSubject implements Subject {

    private static final int LIMIT = 100;
    private static final int LOADED_TOGETHER = 1000;

    private final Runnable close;
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement byId;
    private final PreparedStatement after;
    private final PreparedStatement all;
    private long added = ADDED;

    SqliteSubject(Path folder, Runnable close) throws SQLException {
        this.close = close;
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.sqlite"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE documents(id INTEGER PRIMARY KEY, bson BLOB NOT NULL)");
        }
        this.insert = connection.prepareStatement("INSERT INTO documents(id, bson) VALUES (?, ?)");
        this.update = connection.prepareStatement("UPDATE documents SET bson = ? WHERE id = ?");
        this.byId = connection.prepareStatement("SELECT bson FROM documents WHERE id = ?");
        this.after = connection.prepareStatement("SELECT bson FROM documents WHERE id > ? ORDER BY id LIMIT " + LIMIT);
        this.all = connection.prepareStatement("SELECT bson FROM documents");
    }

    @Override
    public boolean does(Work work) {
        return switch (work) {
            case INSERT_ONE, BATCH, FIND_BY_ID, TAIL, UPDATE_BY_ID, SCAN -> true;
            case INSERT_16, RANGE, SORT -> false;
        };
    }

    @Override
    public void load(long from, long to) {
        try {
            for (long start = from; start < to; start += LOADED_TOGETHER) {
                insert(start, Math.min(to, start + LOADED_TOGETHER));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long insert(long from, long to) throws SQLException {
        connection.setAutoCommit(false);
        for (long id = from; id < to; id++) {
            insert.setLong(1, id);
            insert.setBytes(2, bytes(id, 0));
            insert.executeUpdate();
        }
        connection.commit();
        connection.setAutoCommit(true);
        return to - from;
    }

    private static byte[] bytes(long number, int changed) {
        BasicOutputBuffer buffer = new BasicOutputBuffer();
        Document document = new Document("_id", number)
                .append("stream", Subject.stream(number))
                .append("number", number)
                .append("filling", FILLING)
                .append("changed", changed);
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(buffer),
                        document,
                        EncoderContext.builder().build());
        return buffer.toByteArray();
    }

    @Override
    public long perform(Work work, long size) {
        long any = ThreadLocalRandom.current().nextLong(size);
        try {
            return switch (work) {
                case INSERT_ONE, BATCH -> {
                    added += work.together();
                    yield insert(added - work.together(), added);
                }
                case FIND_BY_ID -> {
                    byId.setLong(1, any);
                    yield count(byId);
                }
                case TAIL -> {
                    after.setLong(1, any);
                    yield count(after) > 0 ? 1 : 0;
                }
                case UPDATE_BY_ID -> {
                    // what stays the same SQLite does not write
                    update.setBytes(1, bytes(any, ThreadLocalRandom.current().nextInt()));
                    update.setLong(2, any);
                    yield update.executeUpdate();
                }
                case SCAN -> count(all);
                case INSERT_16, RANGE, SORT -> throw new IllegalArgumentException(work.text());
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(PreparedStatement query) throws SQLException {
        long count = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                count += rows.getBytes(1).length > 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public void trim() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM documents WHERE id >= " + ADDED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            close.run();
        }
    }
}
