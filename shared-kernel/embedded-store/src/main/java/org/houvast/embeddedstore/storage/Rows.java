package org.houvast.embeddedstore.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows that are being read, one after another. */
final class Rows implements AutoCloseable {

    private final Statements statements;
    private final String sql;
    private final PreparedStatement statement;
    private final ResultSet rows;

    Rows(Statements statements, String sql, PreparedStatement statement, ResultSet rows) {
        this.statements = statements;
        this.sql = sql;
        this.statement = statement;
        this.rows = rows;
    }

    boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    byte @Nullable [] bytes(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    long number(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    String text(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
            statements.keep(sql, statement);
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
