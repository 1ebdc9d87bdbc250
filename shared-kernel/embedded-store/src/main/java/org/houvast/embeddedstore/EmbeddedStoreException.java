package org.houvast.embeddedstore;

import java.io.IOException;
import java.nio.file.Path;
import org.houvast.embeddedstore.storage.StorageException;
import org.houvast.embeddedstore.storage.WrongFormatException;

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
                "The data folder " + folder + " cannot be written: " + Reasons.of(cause)
                        + "; let this user write there or choose another folder",
                cause);
    }

    static EmbeddedStoreException readOnly(Path path) {
        return new EmbeddedStoreException("The data folder cannot be used, as " + path
                + " may only be read; let this user write the folder and every file in it, or choose another folder");
    }

    static EmbeddedStoreException notOpened(Path file, StorageException cause) {
        return cause.damaged()
                ? new EmbeddedStoreException(
                        "The file " + file + " is not a store of this program or is damaged; restore it from a backup",
                        cause)
                : new EmbeddedStoreException("The store " + file + " cannot be opened (" + cause.reason() + ")", cause);
    }

    static EmbeddedStoreException noStore(Path folder) {
        return new EmbeddedStoreException("The folder " + folder + " holds no store");
    }

    static EmbeddedStoreException storeThere(Path folder) {
        return new EmbeddedStoreException(
                "The folder " + folder + " holds a store already; move it away or choose another folder");
    }

    static EmbeddedStoreException copyDamaged(Path file, String wrong) {
        return new EmbeddedStoreException(
                "The copy " + file + " was not kept, as what was copied is damaged: " + wrong);
    }

    static EmbeddedStoreException wrongFormat(Path file, WrongFormatException cause) {
        return cause.newer()
                ? new EmbeddedStoreException(
                        "The store " + file + " was written by a newer version of this program; use that version",
                        cause)
                : new EmbeddedStoreException(
                        "The file " + file + " is a database of another program; choose another folder", cause);
    }

    static EmbeddedStoreException of(Path file, StorageException cause) {
        if (cause.wasClosed()) {
            return new EmbeddedStoreException("The store " + file + " is closed");
        }
        return cause.damaged()
                ? new EmbeddedStoreException(
                        "The store " + file + " cannot be read any more (" + cause.reason()
                                + ") and has stopped; mend the disk or restore a backup, then start again",
                        cause)
                : new EmbeddedStoreException(
                        "The store " + file + " cannot be written any more (" + cause.reason()
                                + ") and has stopped; free space or mend the disk, then start again",
                        cause);
    }

    static EmbeddedStoreException noPort(Exception cause) {
        return new EmbeddedStoreException("The store cannot listen on a loopback port: " + Reasons.of(cause), cause);
    }
}
