package org.houvast.embeddedstore.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite could not do what it was asked to. */
public final class StorageException extends RuntimeException {

    private final @Nullable SQLiteErrorCode result;

    StorageException(SQLException cause) {
        // SQLite's messages name tables and columns of ours, never a value
        super(cause.getMessage(), cause);
        this.result = cause instanceof SQLiteException sqlite ? sqlite.getResultCode() : null;
    }

    private StorageException(String message) {
        super(message);
        this.result = null;
    }

    static StorageException closed() {
        return new StorageException("the store is closed");
    }

    /** Whether the store was closed before. */
    public boolean wasClosed() {
        return result == null && getCause() == null;
    }

    /** Whether it is no store, or one that is damaged. */
    public boolean damaged() {
        return result != null
                && (primary() == SQLiteErrorCode.SQLITE_CORRUPT.code
                        || primary() == SQLiteErrorCode.SQLITE_NOTADB.code);
    }

    /** What SQLite says of it, in a few words, for an operator. */
    public String reason() {
        return result == null ? String.valueOf(getMessage()) : result.message;
    }

    // the low byte is the kind, the rest says more about it
    private int primary() {
        return result == null ? 0 : result.code & 0xFF;
    }
}
