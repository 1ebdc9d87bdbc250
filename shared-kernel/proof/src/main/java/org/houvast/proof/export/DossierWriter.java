package org.houvast.proof.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.proof.note.Note;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.tree.ConsistencyProof;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.proof.value.SealedValue;
import org.houvast.proof.value.ValueKey;

/**
 * Writes a dossier: some entries, each with its proof against one checkpoint, and the keys of those personal values that
 * its reader may see. What is not {@linkplain #finish finished} does not verify.
 */
public final class DossierWriter implements AutoCloseable {

    private static final int LONGEST_LIST = 900_000;

    private final ExportZip zip;
    private final SignedCheckpoint checkpoint;
    private final SortedSet<Long> positions = new TreeSet<>();
    private final SortedSet<String> erased = new TreeSet<>();
    private final List<ValueKey> values = new ArrayList<>();

    /**
     * Begins a dossier.
     *
     * @param checkpoint what all its proofs lead to
     * @param keys the log's keys; for each rotation a consistency proof should be added
     */
    public DossierWriter(OutputStream out, SignedCheckpoint checkpoint, LogKeys keys) throws IOException {
        this.zip = new ExportZip(out);
        this.checkpoint = checkpoint;
        zip.head(ExportKind.DOSSIER, checkpoint, keys);
    }

    /**
     * Adds an entry.
     *
     * @param bytes the canonical bytes
     * @param proof that it is in the tree of the checkpoint
     */
    public void entry(byte[] bytes, InclusionProof proof) throws IOException {
        long position = proof.index() + 1;
        if (!positions.add(position)) {
            throw new IllegalArgumentException("Entry %d is in the dossier already".formatted(position));
        }
        zip.file(ExportFormat.entry(position), bytes);
        zip.file(ExportFormat.proof(position), TlogProof.of(proof, checkpoint).toString());
    }

    /** Lets the reader see one personal value. */
    public void value(ValueKey key) {
        values.add(key);
    }

    /** Says of one personal value that nobody can read it any more; which one is said by its salt. */
    public void erased(SealedValue value) {
        erased.add(value.salt());
    }

    /** Adds a proof that the log only grew since a smaller checkpoint, which a witness may have kept. */
    public void consistency(ConsistencyProof proof) throws IOException {
        zip.file(ExportFormat.consistency(proof.from()), ConsistencyText.of(proof));
    }

    /** Signs which entries there are, with the log's own key, and ends the dossier. */
    public void finish(SignerKey signer) throws IOException {
        if (!values.isEmpty()) {
            zip.file(
                    ExportFormat.VALUES,
                    values.stream().map(key -> key.secret() + "\n").collect(Collectors.joining()));
        }
        String contents = new DossierContents(checkpoint.unverified(), positions, erased).text();
        if (contents.length() > LONGEST_LIST) {
            throw new IllegalStateException(
                    "More entries or erased values than a dossier holds: " + (positions.size() + erased.size()));
        }
        zip.file(ExportFormat.CONTENTS, Note.sign(contents, signer).toString());
        zip.close();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
