package org.houvast.embeddedstore.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collections of documents and their indexes in one file. What changes it runs in one thread and is answered when it is on
 * the disk; what reads it sees one moment of what is on the disk, and waits for no writer.
 */
public final class Storage implements AutoCloseable {

    private final StoreFile file;
    private final Writer writer;
    private final Readers readers;
    private volatile Catalog catalog;

    private Storage(StoreFile file, Consumer<StorageException> whenFailed) {
        this.file = file;
        Statements changing = file.writer();
        FileFormat.update(changing);
        Health health = new Health(whenFailed);
        this.catalog = Catalog.read(changing);
        List<Statements> reading = new ArrayList<>();
        for (int i = 0; i < Readers.COUNT; i++) {
            reading.add(file.reader());
        }
        this.readers = new Readers(reading, () -> catalog, health);
        this.writer = new Writer(changing, catalog, changed -> this.catalog = changed, health);
    }

    /**
     * Opens a file.
     *
     * @param whenFailed told once, by the thread that finds out, when the disk does not take or give what it should; nothing is
     *     written or read any more from then on
     * @throws StorageException when it cannot be opened
     * @throws WrongFormatException when it is not of this program, or newer
     */
    public static Storage open(Path path, Consumer<StorageException> whenFailed) {
        StoreFile file = new StoreFile(path);
        boolean opened = false;
        try {
            Storage storage = new Storage(file, whenFailed);
            opened = true;
            return storage;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /** Asks for something; the answer fails as the question does. */
    public <R> CompletableFuture<R> read(Function<View, R> question) {
        return readers.submit(question);
    }

    /**
     * Asks for something in the thread of the caller, which waits for the disk meanwhile: for what takes no time.
     *
     * @return null when too many are asking
     */
    public <R> @Nullable R readNow(Function<View, R> question) {
        return readers.now(question);
    }

    /**
     * Changes something. A change that throws a {@link de.bwaldvogel.mongo.exception.MongoServerException} or any other
     * exception is not kept.
     */
    public <R> CompletableFuture<R> write(Function<Transaction, R> change) {
        return writer.submit(change);
    }

    /** Ends what is under way and closes the file. */
    @Override
    public void close() {
        writer.close();
        readers.close();
        file.close();
    }
}
