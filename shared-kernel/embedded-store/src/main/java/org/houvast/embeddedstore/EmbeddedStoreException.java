package org.houvast.embeddedstore;

import java.io.IOException;
import java.nio.file.Path;

/** The store cannot be opened, or had to stop. The message is one line that an operator can act on. */
public final class EmbeddedStoreException extends RuntimeException {

    private EmbeddedStoreException(String line, Throwable cause) {
        super(line, cause);
    }

    private EmbeddedStoreException(String line) {
        super(line);
    }

    static EmbeddedStoreException inUse(Path folder, String holder) {
        return new EmbeddedStoreException("The data folder " + folder + " is in use by process " + holder
                + "; stop that process or choose another folder");
    }

    static EmbeddedStoreException notWritable(Path folder, IOException cause) {
        return new EmbeddedStoreException(
                "The data folder " + folder + " cannot be written: " + Reasons.of(cause), cause);
    }

    static EmbeddedStoreException notAStore(Path file, Exception cause) {
        return new EmbeddedStoreException(
                "The file " + file + " is not a store of this program or is damaged; restore it from a copy", cause);
    }

    static EmbeddedStoreException cannotWrite(Path file, Exception cause) {
        return new EmbeddedStoreException(
                "The store " + file + " cannot be written any more (" + Reasons.of(cause)
                        + ") and has stopped; free space or mend the disk, then start again",
                cause);
    }

    static EmbeddedStoreException cannotRead(Path file, Exception cause) {
        return new EmbeddedStoreException(
                "The store " + file + " cannot be read any more (" + Reasons.of(cause)
                        + ") and has stopped; mend the disk or restore a copy, then start again",
                cause);
    }

    static EmbeddedStoreException halfDone(Path file, Exception cause) {
        return new EmbeddedStoreException(
                "The store " + file + " failed inside a write ("
                        + cause.getClass().getName() + ") and has stopped before it was half kept; start again",
                cause);
    }

    static EmbeddedStoreException noPort(Exception cause) {
        return new EmbeddedStoreException("The store cannot listen on a loopback port: " + Reasons.of(cause), cause);
    }

    static EmbeddedStoreException closed(Path file) {
        return new EmbeddedStoreException("The store " + file + " is closed");
    }
}
