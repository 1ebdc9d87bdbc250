package org.houvast.embeddedstore;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStoreException;

/**
 * A store in a folder, served to MongoDB drivers on a loopback port for as long as it is open. A write that was
 * answered is on the disk: it survives the death of this process. One process at a time.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final FolderLock lock;
    private final DurableBackend backend;
    private final WireServer server;

    private EmbeddedStore(FolderLock lock, DurableBackend backend, WireServer server) {
        this.lock = lock;
        this.backend = backend;
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
     *     command is answered with an error
     * @throws EmbeddedStoreException when the folder is in use or cannot be written, or holds no store
     */
    public static EmbeddedStore open(Path folder, Consumer<EmbeddedStoreException> whenStopped) {
        FolderLock lock = FolderLock.take(folder);
        boolean opened = false;
        try {
            DurableBackend backend = backend(lock.folder(), whenStopped);
            EmbeddedStore store = new EmbeddedStore(lock, backend, new WireServer(backend));
            opened = true;
            return store;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static DurableBackend backend(Path folder, Consumer<EmbeddedStoreException> whenStopped) {
        StoreFile file = StoreFile.open(folder);
        try {
            return new DurableBackend(file, whenStopped);
        } catch (MVStoreException e) {
            file.abandon();
            throw EmbeddedStoreException.notAStore(file.path(), e);
        }
    }

    /** The address for a driver, {@code mongodb://127.0.0.1:port}. */
    public String connectionString() {
        return server.connectionString();
    }

    /** Ends connections, then closes the file and gives the folder free. */
    @Override
    public void close() {
        server.close();
        backend.close();
        lock.close();
    }
}
