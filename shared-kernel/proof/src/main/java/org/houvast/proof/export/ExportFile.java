package org.houvast.proof.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.houvast.proof.MalformedException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.proof.note.Note;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.ConsistencyProof;
import org.houvast.proof.tree.Tile;
import org.houvast.proof.value.ValueKey;

/**
 * An export that is read. Nothing is unpacked to disk, names outside the format are listed but never opened, and each
 * part has a largest size. What is read is not verified by reading it.
 */
public final class ExportFile implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();
    private final ExportKind kind;

    /**
     * Opens an export.
     *
     * @throws IOException when it is no zip file, or cannot be read
     * @throws MalformedException when it is no export of Houvast
     */
    public ExportFile(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), UTF_8);
        try {
            zip.stream().forEach(this::list);
            this.kind = kindOf(text(ExportFormat.FORMAT).orElse(""));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list(ZipEntry entry) {
        if (files.put(entry.getName(), entry) != null || files.size() > ExportFormat.MOST_FILES) {
            throw new MalformedException("The zip file has a name twice, or too many: " + entry.getName());
        }
    }

    private static ExportKind kindOf(String format) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> format.equals(kind.format() + "\n"))
                .findFirst()
                .orElseThrow(() -> new MalformedException("Not an export of Houvast in a format known here"));
    }

    public ExportKind kind() {
        return kind;
    }

    /** The names of files that do not belong into an export of this kind. */
    public List<String> foreign() {
        var own = ExportFormat.namesOf(kind).asMatchPredicate();
        return files.keySet().stream().filter(own.negate()).toList();
    }

    /** The names of files that begin like this. */
    public List<String> names(String start) {
        return files.keySet().stream().filter(name -> name.startsWith(start)).toList();
    }

    public SignedCheckpoint checkpoint() throws IOException {
        return SignedCheckpoint.parse(existing(ExportFormat.CHECKPOINT));
    }

    /** The signed list of a dossier's entries. */
    public Note contents() throws IOException {
        return Note.parse(existing(ExportFormat.CONTENTS));
    }

    /** The positions in the list of a dossier's entries, which must be for its checkpoint. */
    public static Set<Long> positions(Note contents, Checkpoint checkpoint) {
        return DossierContents.parse(contents.text(), checkpoint).positions();
    }

    /** The keys that the export says are the log's; they prove nothing. */
    public List<VerifierKey> keys() throws IOException {
        return existing(ExportFormat.KEYS).lines().map(VerifierKey::parse).toList();
    }

    public List<ValueKey> values() throws IOException {
        return utf8(bytes(ExportFormat.VALUES, ExportFormat.LARGEST_VALUES).orElse(new byte[0]))
                .lines()
                .map(ValueKey::parse)
                .toList();
    }

    public Optional<byte[]> entry(long position) throws IOException {
        return bytes(ExportFormat.entry(position), ExportFormat.LARGEST_ENTRY);
    }

    public Optional<TlogProof> proof(long position) throws IOException {
        return text(ExportFormat.proof(position)).map(TlogProof::parse);
    }

    public Optional<ConsistencyProof> consistency(long from) throws IOException {
        return text(ExportFormat.consistency(from)).map(ConsistencyText::parse);
    }

    public Optional<byte[]> tile(Tile tile) throws IOException {
        return bytes(tile.path(), Tile.FULL * 32);
    }

    /** One chunk of a log's entries, which is empty when it is not there. */
    public EntryChunk chunk(long index) throws IOException {
        ZipEntry entry = files.get(ExportFormat.chunk(index));
        return new EntryChunk(entry == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry));
    }

    private String existing(String name) throws IOException {
        return text(name).orElseThrow(() -> new MalformedException("There is no " + name));
    }

    private Optional<String> text(String name) throws IOException {
        Optional<byte[]> bytes = bytes(name, ExportFormat.LARGEST_TEXT);
        return bytes.isPresent() ? Optional.of(utf8(bytes.get())) : Optional.empty();
    }

    private static String utf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException("Not a text in UTF-8", e);
        }
    }

    private Optional<byte[]> bytes(String name, int largest) throws IOException {
        ZipEntry entry = files.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new MalformedException(name + " is larger than it may be");
            }
            return Optional.of(bytes);
        } catch (ZipException e) {
            throw new MalformedException(name + " is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
