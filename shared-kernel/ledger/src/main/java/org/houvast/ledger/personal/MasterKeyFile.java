package org.houvast.ledger.personal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file with the master keys, a line each, the current one first; for its owner alone to read. */
public final class MasterKeyFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    /** The file at this path, which may not be there yet. */
    public MasterKeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether it is there. */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * The keys in it.
     *
     * @throws MasterKeyException when it cannot be read or holds something else
     */
    public MasterKeys read() {
        try {
            return MasterKeys.read(Files.readString(path));
        } catch (IOException e) {
            throw new MasterKeyException("the file of master keys " + path + " cannot be read", e);
        } catch (MasterKeyException e) {
            throw new MasterKeyException("in the file of master keys " + path + ": " + e.getMessage());
        }
    }

    /** Whether somebody else than its owner may read it; false where that cannot be told. */
    public boolean readableByOthers() {
        try {
            return posix() && !OWNER.containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new MasterKeyException("the file of master keys " + path + " cannot be read", e);
        }
    }

    /** Writes these keys in place of what it holds; when it returns, they are on the disk. */
    public void write(MasterKeys keys) {
        var folder = path.getParent();
        var beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            if (folder != null && Files.notExists(folder)) {
                Files.createDirectories(folder, only("rwx------"));
            }
            Files.deleteIfExists(beside);
            var created = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var file = FileChannel.open(beside, created, only("rw-------"))) {
                var lines = ByteBuffer.wrap(keys.lines().getBytes(StandardCharsets.US_ASCII));
                while (lines.hasRemaining()) {
                    file.write(lines);
                }
                file.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            settle(folder);
        } catch (IOException e) {
            throw new MasterKeyException("the file of master keys " + path + " cannot be written", e);
        }
    }

    /** The name must be on the disk as well as what the file holds. */
    private static void settle(@Nullable Path folder) throws IOException {
        if (folder != null && posix()) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return posix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /**
     * Makes a new current key before those in the file, unless an interrupted rotation left one there.
     *
     * @return the keys in it then
     */
    public MasterKeys beginRotation() {
        var keys = read();
        if (keys.former().isEmpty()) {
            keys = keys.withNew();
            write(keys);
        }
        return keys;
    }

    /** Takes the former keys out. */
    public void endRotation() {
        write(read().withoutFormer());
    }
}
