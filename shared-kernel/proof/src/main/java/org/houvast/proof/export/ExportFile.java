package org.houvast.proof.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.proof.Hash;
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
    private final String format;
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
            this.format = parts.text(ExportFormat.FORMAT).orElse("").stripTrailing();
            this.kind = kindOf(parts.text(ExportFormat.FORMAT).orElse(""));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static ExportKind kindOf(String format) {
        if (format.equals(ExportKind.FIRST_DOSSIER + "\n")) {
            return ExportKind.DOSSIER;
        }
        return Arrays.stream(ExportKind.values())
                .filter(kind -> format.equals(kind.format() + "\n"))
                .findFirst()
                .orElseThrow(() -> new MalformedException("Not an export of Houvast in a format known here"));
    }

    public ExportKind kind() {
        return kind;
    }

    /** The names of files that do not belong into an export of this kind, but for those that its signed list names. */
    public List<String> foreign(Set<String> listed) {
        var own = ExportFormat.namesOf(kind).asMatchPredicate();
        return parts.names().stream()
                .filter(own.negate())
                .filter(name -> !listed.contains(name))
                .toList();
    }

    /**
     * The SHA-256 of a file, which is read through and kept nowhere; nothing when it is not there.
     *
     * @throws MalformedException when it is damaged, or larger than it may be
     */
    public Optional<Hash> hash(String name) throws IOException {
        return parts.hash(name);
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
    public DossierContents read(Note contents, Checkpoint checkpoint) {
        return DossierContents.parse(contents.text(), format, checkpoint);
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

    /** The hash of an entry that the reader of a dossier may not see. */
    public Optional<Hash> withheld(long position) throws IOException {
        return parts.text(ExportFormat.withheld(position)).map(ExportFile::hashIn);
    }

    private static Hash hashIn(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedException("A hash ends in a line end");
        }
        return Hash.parse(text.substring(0, text.length() - 1));
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
