package org.houvast.query.dossier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where dossiers are made: a folder that only this process reads, emptied when it starts and when it ends; one that was made
 * for it alone goes with it. What is being made has another ending than what is whole.
 */
@Component
class Workshop implements AutoCloseable {

    private static final String BEGUN = ".part";
    private static final String WHOLE = ".zip";

    private static final int TRIES = 3;

    private final Path folder;
    private final boolean own;

    /** In this folder; in one of its own among the temporary ones when none is set. */
    Workshop(@Value("${houvast.dossiers:}") String set) {
        this.own = set.isEmpty();
        try {
            this.folder = own
                    ? Files.createTempDirectory("houvast-dossiers-")
                    : Files.createDirectories(
                            Path.of(set), onlyOwner(Path.of(set).toAbsolutePath(), "rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place to make dossiers: " + set, e);
        }
        empty();
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    private static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void empty() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.list(folder)) {
            left.forEach(Workshop::remove);
        } catch (IOException e) {
            throw new UncheckedIOException("The place where dossiers are made cannot be read", e);
        }
    }

    /** Removes a file, if it is there. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A dossier cannot be removed", e);
        }
    }

    /** Makes a dossier: whole and under its name, or not at all. */
    Path make(Ticket ticket, Dossiers dossiers) throws IOException {
        var part = folder.resolve(ticket.id() + BEGUN);
        var whole = folder.resolve(ticket.id() + WHOLE);
        try {
            Files.createFile(part, onlyOwner(part, "rw-------"));
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                dossiers.write(ticket.wanted(), folder, out, ticket::progress);
            }
            return Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Leaves nothing behind: of a folder of its own not even the folder. */
    @Override
    public void close() {
        empty();
        for (int i = 0; own && i < TRIES && !removed(); i++) {
            empty(); // of what was written in the meantime by who did not stop in time
        }
    }

    private boolean removed() {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException again) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("The place where dossiers are made cannot be removed", e);
        }
    }
}
