package org.houvast.embeddedstore.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prepared statements of one connection, kept for the next who asks for the same; used by one thread at a time. */
final class Statements implements AutoCloseable {

    private static final int MOST_KEPT = 400;

    private final Connection connection;
    private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();
    private int kept;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Runs what returns no rows; tells how many it changed. */
    int run(String sql, @Nullable Object... values) {
        return use(sql, values, PreparedStatement::executeUpdate);
    }

    /** The first column of the first row as a number; null when there is no row. */
    @Nullable
    Long number(String sql, @Nullable Object... values) {
        return this.<@Nullable Long>use(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : null;
            }
        });
    }

    /** The first column of the first row as bytes; null when there is no row. */
    byte @Nullable [] bytes(String sql, @Nullable Object... values) {
        return this.<byte @Nullable []>use(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        });
    }

    /** Begins to read rows; to be closed. */
    Rows rows(String sql, @Nullable Object... values) {
        try {
            PreparedStatement statement = take(sql);
            try {
                bind(statement, values);
                return new Rows(this, sql, statement, statement.executeQuery());
            } catch (SQLException e) {
                // after a failure a statement is of no more use
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    void keep(String sql, PreparedStatement statement) {
        if (kept >= MOST_KEPT) {
            close();
        }
        idle.computeIfAbsent(sql, key -> new ArrayDeque<>()).push(statement);
        kept++;
    }

    private <R extends @Nullable Object> R use(String sql, @Nullable Object[] values, Use<R> use) {
        try {
            PreparedStatement statement = take(sql);
            R result;
            try {
                bind(statement, values);
                result = use.of(statement);
            } catch (SQLException e) {
                statement.close();
                throw e;
            }
            keep(sql, statement);
            return result;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private PreparedStatement take(String sql) throws SQLException {
        Deque<PreparedStatement> same = idle.get(sql);
        if (same == null || same.isEmpty()) {
            return connection.prepareStatement(sql);
        }
        kept--;
        return same.pop();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case String text -> statement.setString(i + 1, text);
                case null, default -> statement.setObject(i + 1, values[i]);
            }
        }
    }

    @Override
    public void close() {
        try {
            for (Deque<PreparedStatement> same : idle.values()) {
                for (PreparedStatement statement : same) {
                    statement.close();
                }
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        } finally {
            idle.clear();
            kept = 0;
        }
    }

    private interface Use<R extends @Nullable Object> {

        R of(PreparedStatement statement) throws SQLException;
    }
}
