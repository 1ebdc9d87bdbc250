package org.houvast.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private final ZipParts parts;
    private final ExportKind kind;

    /**
     * Opens an export.
     *
     * @throws IOException when it is no zip file, or cannot be read
     * @throws MalformedException when it is no export of Houvast
     */
    public ExportFile(Path file) throws IOException {
        this.parts = new ZipParts(file);
        try {
            this.kind = kindOf(parts.text(ExportFormat.FORMAT).orElse(""));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
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
        return parts.names().stream().filter(own.negate()).toList();
    }

    /** The names of files that begin like this. */
    public List<String> names(String start) {
        return parts.names().stream().filter(name -> name.startsWith(start)).toList();
    }

    public SignedCheckpoint checkpoint() throws IOException {
        return SignedCheckpoint.parse(parts.existing(ExportFormat.CHECKPOINT));
    }

    /** The signed list of a dossier's entries. */
    public Note contents() throws IOException {
        return Note.parse(parts.existing(ExportFormat.CONTENTS));
    }

    /**
     * What the list of a dossier's entries says.
     *
     * @throws MalformedException when it is not for the checkpoint
     */
    public static DossierContents read(Note contents, Checkpoint checkpoint) {
        return DossierContents.parse(contents.text(), checkpoint);
    }

    /** The keys that the export says are the log's; they prove nothing. */
    public List<VerifierKey> keys() throws IOException {
        return parts.existing(ExportFormat.KEYS).lines().map(VerifierKey::parse).toList();
    }

    /** How the log's keys gave way to one another, the first rotation first. */
    public List<SignedCheckpoint> rotations() throws IOException {
        List<SignedCheckpoint> rotations = new ArrayList<>();
        var next = parts.text(ExportFormat.rotation(1));
        while (next.isPresent()) {
            rotations.add(SignedCheckpoint.parse(next.get()));
            next = parts.text(ExportFormat.rotation(rotations.size() + 1));
        }
        return rotations;
    }

    /** The keys of the personal values that the reader may see. */
    public List<ValueKey> values() throws IOException {
        return parts.text(ExportFormat.VALUES, ExportFormat.LARGEST_VALUES)
                .orElse("")
                .lines()
                .map(ValueKey::parse)
                .toList();
    }

    public Optional<byte[]> entry(long position) throws IOException {
        return parts.bytes(ExportFormat.entry(position), ExportFormat.LARGEST_ENTRY);
    }

    public Optional<TlogProof> proof(long position) throws IOException {
        return parts.text(ExportFormat.proof(position)).map(TlogProof::parse);
    }

    public Optional<ConsistencyProof> consistency(long from) throws IOException {
        return parts.text(ExportFormat.consistency(from)).map(ConsistencyText::parse);
    }

    public Optional<byte[]> tile(Tile tile) throws IOException {
        return parts.bytes(tile.path(), Tile.FULL * 32);
    }

    /** One chunk of a log's entries, which is empty when it is not there. */
    public EntryChunk chunk(long index) throws IOException {
        return new EntryChunk(parts.stream(ExportFormat.chunk(index)));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
