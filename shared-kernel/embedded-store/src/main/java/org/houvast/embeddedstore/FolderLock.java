package org.houvast.embeddedstore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The claim of one process on a data folder; the operating system lets it go when the process dies. */
final class FolderLock implements AutoCloseable {

    private static final String NAME = "houvast.lock";

    // closing any channel on the lock file would let this process's lock go, so a second open must not touch the file
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path wanted) {
        try {
            Path folder = Files.createDirectories(wanted).toRealPath();
            if (!HELD_HERE.add(folder)) {
                throw EmbeddedStoreException.inUse(
                        wanted, ProcessHandle.current().pid() + " (this one)");
            }
            boolean taken = false;
            try {
                FolderLock lock = lock(wanted, folder);
                taken = true;
                return lock;
            } finally {
                if (!taken) {
                    HELD_HERE.remove(folder);
                }
            }
        } catch (IOException e) {
            throw EmbeddedStoreException.notWritable(wanted, e);
        }
    }

    private static FolderLock lock(Path wanted, Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                String holder =
                        Files.readString(file, StandardCharsets.US_ASCII).strip();
                channel.close();
                throw EmbeddedStoreException.inUse(wanted, holder);
            }
            channel.truncate(0);
            String pid = ProcessHandle.current().pid() + System.lineSeparator();
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        HELD_HERE.remove(folder);
        try {
            channel.close();
        } catch (IOException e) {
            throw EmbeddedStoreException.notWritable(folder, e);
        }
    }
}
