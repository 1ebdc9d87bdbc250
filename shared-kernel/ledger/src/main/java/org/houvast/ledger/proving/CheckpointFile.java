package org.houvast.ledger.proving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.houvast.proof.checkpoint.SignedCheckpoint;

/**
 * The signed checkpoints in a file outside the database, one after the other, each followed by a line of dashes. It is
 * only ever appended to, so that whoever can rewrite the database still has this to explain.
 */
public final class CheckpointFile {

    /** What stands between two checkpoints: no line of a signed note looks like it. */
    public static final String END = "--------";

    /** A note is far shorter: an origin, a number, a hash and a few signatures, in bytes. */
    private static final int LONGEST = 1 << 16;

    private final Path path;

    /** The checkpoints in a file, which need not exist yet. */
    public CheckpointFile(Path path) {
        this.path = path;
    }

    /** Takes away what a crash left half-written behind the last whole one. */
    void mend() {
        if (Files.notExists(path)) {
            return;
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = Math.max(0, file.size() - LONGEST);
            ByteBuffer tail = ByteBuffer.allocate((int) (file.size() - start));
            file.position(start);
            while (tail.hasRemaining() && file.read(tail) >= 0) {
                // until the tail is read
            }
            String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf("\n" + END + "\n");
            long whole = end < 0 ? start : start + end + END.length() + 2;
            if (whole < file.size() && (end >= 0 || start == 0)) {
                file.truncate(whole);
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of checkpoints cannot be mended: " + path, e);
        }
    }

    /** The last one that is whole; only the end of the file is read. */
    public Optional<SignedCheckpoint> last() {
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            byte[] tail = new byte[(int) Math.min(LONGEST, file.size())];
            ByteBuffer into = ByteBuffer.wrap(tail);
            file.position(file.size() - tail.length);
            while (into.hasRemaining() && file.read(into) >= 0) {
                // until the tail is read
            }
            return last(tail);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of checkpoints cannot be read: " + path, e);
        }
    }

    private static Optional<SignedCheckpoint> last(byte[] tail) {
        String mark = "\n" + END + "\n";
        String text = new String(tail, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(mark);
        if (end < 0) {
            return Optional.empty();
        }
        int before = text.lastIndexOf(mark, end - 1);
        int start = before < 0 ? 0 : before + mark.length();
        return Optional.of(SignedCheckpoint.parse(new String(tail, start, end + 1 - start, StandardCharsets.UTF_8)));
    }

    /**
     * Every one that is whole, in order.
     *
     * @throws org.houvast.proof.MalformedException when one is not a checkpoint
     */
    public void forEach(Consumer<SignedCheckpoint> action) {
        if (Files.notExists(path)) {
            return;
        }
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            StringBuilder note = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(END)) {
                    action.accept(SignedCheckpoint.parse(note.toString()));
                    note.setLength(0);
                } else {
                    note.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of checkpoints cannot be read: " + path, e);
        }
    }

    /** Appends one, and returns when it is on the disk. */
    void append(SignedCheckpoint signed) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap((signed + END + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file of checkpoints cannot be written: " + path, e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }
}
