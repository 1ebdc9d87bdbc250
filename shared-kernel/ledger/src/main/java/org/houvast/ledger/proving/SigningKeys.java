package org.houvast.ledger.proving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.proof.MalformedException;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;

/**
 * The key that signs checkpoints, and the public keys that signed before it. In a file or a setting: the signing key on
 * the first line, each former public key on a line of its own.
 *
 * @param current the key that signs
 * @param former the public keys that signed before, the latest first
 */
public record SigningKeys(SignerKey current, List<VerifierKey> former) {

    public SigningKeys {
        former = List.copyOf(former);
    }

    /** A new key of a log. */
    public static SigningKeys generate(String origin) {
        return new SigningKeys(SignerKey.generate(origin), List.of());
    }

    /**
     * Reads the text form.
     *
     * @throws MalformedException when it is not one; the message holds nothing of a secret
     */
    public static SigningKeys parse(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new MalformedException("There is no signing key");
        }
        return new SigningKeys(
                SignerKey.parse(lines.getFirst()),
                lines.stream().skip(1).map(VerifierKey::parse).toList());
    }

    /**
     * Reads a file.
     *
     * @throws MalformedException when it holds no keys
     */
    public static SigningKeys read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be read: " + file, e);
        }
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            if (Files.getFileStore(folder == null ? Path.of(".") : folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    next, text(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key cannot be written: " + file, e);
        }
    }

    /** A new key for the same log; what signed until now becomes a former key. */
    public SigningKeys rotated() {
        List<VerifierKey> known = new ArrayList<>();
        known.add(current.verifier());
        known.addAll(former);
        return new SigningKeys(SignerKey.generate(origin()), known);
    }

    /** The name of the log. */
    public String origin() {
        return current.verifier().name();
    }

    /** All keys that checkpoints of this log can be checked with, the current one first. */
    public List<VerifierKey> verifiers() {
        return Stream.concat(Stream.of(current.verifier()), former.stream()).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder(current.secret()).append('\n');
        former.forEach(key -> text.append(key).append('\n'));
        return text.toString();
    }

    /** The public keys only. */
    @Override
    public String toString() {
        return verifiers().toString();
    }
}
