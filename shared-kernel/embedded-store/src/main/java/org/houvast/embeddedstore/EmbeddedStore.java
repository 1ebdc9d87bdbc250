package org.houvast.embeddedstore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.houvast.embeddedstore.commands.Commands;
import org.houvast.embeddedstore.commands.Expiry;
import org.houvast.embeddedstore.storage.Storage;
import org.houvast.embeddedstore.storage.StorageException;
import org.houvast.embeddedstore.storage.WrongFormatException;
import org.houvast.embeddedstore.wire.WireServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in a folder, served to MongoDB drivers on a loopback port for as long as it is open. A write that was
 * answered is on the disk: it survives the death of this process. One process at a time.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** The store's file in its folder: an SQLite database, with its log beside it while it is open. */
    public static final String FILE = "houvast.store";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStore.class);

    private final FolderLock lock;
    private final Storage storage;
    private final WireServer server;
    private final Expiry expiry;

    private EmbeddedStore(FolderLock lock, Storage storage, WireServer server) {
        this.expiry = new Expiry(storage, Clock.systemUTC());
        this.lock = lock;
        this.storage = storage;
        this.server = server;
    }

    /**
     * Opens the store of a folder; a folder that is missing or empty becomes a new store.
     *
     * @throws EmbeddedStoreException when the folder is in use or cannot be written, or holds no store
     */
    public static EmbeddedStore open(Path folder) {
        return open(folder, reason -> {});
    }

    /**
     * Opens the store of a folder.
     *
     * @param whenStopped told once when the store has to stop because the disk is full or fails; from then on every
     *     command that writes is answered with an error
     * @throws EmbeddedStoreException when the folder is in use or cannot be written, or holds no store
     */
    public static EmbeddedStore open(Path folder, Consumer<EmbeddedStoreException> whenStopped) {
        FolderLock lock = FolderLock.take(folder);
        boolean opened = false;
        try {
            Path file = lock.folder().resolve(FILE);
            requireWritable(lock.folder());
            Storage storage = storage(file, failure -> stop(EmbeddedStoreException.of(file, failure), whenStopped));
            EmbeddedStore store = new EmbeddedStore(lock, storage, server(file, storage));
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** SQLite would take a file that may only be read, and leave others beside it that may not be written either. */
    private static void requireWritable(Path folder) {
        for (String name : List.of("", FILE, FILE + "-wal", FILE + "-shm")) {
            Path path = folder.resolve(name);
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw EmbeddedStoreException.readOnly(path);
            }
        }
    }

    private static Storage storage(Path file, Consumer<StorageException> whenFailed) {
        try {
            return Storage.open(file, whenFailed);
        } catch (StorageException e) {
            throw EmbeddedStoreException.notOpened(file, e);
        } catch (WrongFormatException e) {
            throw EmbeddedStoreException.wrongFormat(file, e);
        }
    }

    private static WireServer server(Path file, Storage storage) {
        try {
            return new WireServer(new Commands(
                    storage,
                    failure -> String.valueOf(
                            EmbeddedStoreException.of(file, failure).getMessage())));
        } catch (RuntimeException e) {
            storage.close();
            throw EmbeddedStoreException.noPort(e);
        }
    }

    private static void stop(EmbeddedStoreException reason, Consumer<EmbeddedStoreException> whenStopped) {
        log.error("{}", reason.getMessage());
        // on a thread of its own: whoever is told may want to close the store, which waits for the one that tells
        Thread.ofPlatform().name("embedded-store-stopped").start(() -> whenStopped.accept(reason));
    }

    /** The address for a driver, {@code mongodb://127.0.0.1:port}. */
    public String connectionString() {
        return server.connectionString();
    }

    /** Ends connections, then closes the file and gives the folder free. */
    @Override
    public void close() {
        server.close();
        expiry.close();
        storage.close();
        lock.close();
    }
}
