package org.houvast.embeddedstore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import org.houvast.embeddedstore.storage.FileMaintenance;
import org.houvast.embeddedstore.storage.StorageException;
import org.houvast.embeddedstore.storage.WrongFormatException;

/** What an operator does with the folder of a store. */
public final class Maintenance {

    private static final String PART = EmbeddedStore.FILE + ".part";

    private Maintenance() {}

    /**
     * Copies a store as it is at this moment into another folder, from which it can be opened. The store may be open in
     * this or another process, and be written to meanwhile. The copy is read whole before it gets its name, so that one
     * that is there is good.
     *
     * @throws EmbeddedStoreException when there is no store, the target has one already, or cannot be written
     */
    public static void backup(Path folder, Path target) {
        Path file = existing(folder);
        try {
            Files.createDirectories(target);
            publish(target, part -> FileMaintenance.copy(file, part));
        } catch (IOException e) {
            throw EmbeddedStoreException.notWritable(target, e);
        }
    }

    /**
     * Puts a backup in the place of a store that is not there.
     *
     * @throws EmbeddedStoreException when there is no backup, it is damaged, or the folder has a store or is in use
     */
    public static void restore(Path backup, Path folder) {
        Path file = existing(backup);
        try (FolderLock lock = FolderLock.take(folder)) {
            publish(lock.folder(), part -> FileMaintenance.copy(file, part));
        } catch (IOException e) {
            throw EmbeddedStoreException.notWritable(folder, e);
        }
    }

    /**
     * Gives the room of deleted documents back to the disk; needs as much free room as the store takes.
     *
     * @return the bytes that the store takes now
     * @throws EmbeddedStoreException when there is no store or it is in use
     */
    public static long compact(Path folder) {
        Path file = existing(folder);
        try (FolderLock _ = FolderLock.take(folder)) {
            told(file, () -> {
                FileMaintenance.compact(file);
                return file;
            });
            return Files.size(file);
        } catch (IOException e) {
            throw EmbeddedStoreException.notWritable(folder, e);
        }
    }

    /**
     * Reads a store whole and says what is wrong with it: with the file, and with how indexes agree with documents. The
     * store may be open.
     *
     * @return in words, without a value of any document; empty when all is well
     * @throws EmbeddedStoreException when there is no store
     */
    public static List<String> check(Path folder) {
        Path file = existing(folder);
        return told(file, () -> FileMaintenance.check(file));
    }

    private static Path existing(Path folder) {
        Path file = folder.resolve(EmbeddedStore.FILE);
        if (!Files.isRegularFile(file)) {
            throw EmbeddedStoreException.noStore(folder);
        }
        return file;
    }

    /** Writes a file beside its place; moves it there when it is whole, good and on the disk. */
    private static void publish(Path folder, Writing writing) throws IOException {
        Path target = folder.resolve(EmbeddedStore.FILE);
        if (Files.exists(target)) {
            throw EmbeddedStoreException.storeThere(folder);
        }
        Path part = folder.resolve(PART);
        Files.deleteIfExists(part);
        try {
            List<String> wrong = told(part, () -> {
                writing.into(part);
                return FileMaintenance.check(part);
            });
            if (!wrong.isEmpty()) {
                throw EmbeddedStoreException.copyDamaged(target, wrong.getFirst());
            }
            sync(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static <T> T told(Path file, Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageException e) {
            throw EmbeddedStoreException.notOpened(file, e);
        } catch (WrongFormatException e) {
            throw EmbeddedStoreException.wrongFormat(file, e);
        }
    }

    private interface Writing {

        void into(Path part);
    }
}
