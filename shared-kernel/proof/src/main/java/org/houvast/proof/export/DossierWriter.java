package org.houvast.proof.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.proof.Hash;
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
    private final DossierContents contents;
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
        this.contents = DossierContents.of(ExportKind.DOSSIER.format(), checkpoint.unverified());
        zip.head(ExportKind.DOSSIER, checkpoint, keys);
    }

    /**
     * Adds an entry.
     *
     * @param bytes the canonical bytes
     * @param proof that it is in the tree of the checkpoint
     */
    public void entry(byte[] bytes, InclusionProof proof) throws IOException {
        zip.file(ExportFormat.entry(begin(proof)), bytes);
        prove(proof);
    }

    /**
     * Adds an entry that the reader may not see: that it is there, and its hash.
     *
     * @param leaf the hash of the entry
     */
    public void withheld(Hash leaf, InclusionProof proof) throws IOException {
        long position = begin(proof);
        contents.withheld().add(position);
        zip.file(ExportFormat.withheld(position), leaf.base64() + "\n");
        prove(proof);
    }

    private long begin(InclusionProof proof) {
        long position = proof.index() + 1;
        if (!contents.positions().add(position)) {
            throw new IllegalArgumentException("Entry %d is in the dossier already".formatted(position));
        }
        return position;
    }

    private void prove(InclusionProof proof) throws IOException {
        zip.file(
                ExportFormat.proof(proof.index() + 1),
                TlogProof.of(proof, checkpoint).toString());
    }

    /**
     * Adds a file about the entries, which is signed for by its name and hash.
     *
     * @param name small letters, digits and dashes, with at most three folders and an ending
     * @return its SHA-256
     */
    public Hash file(String name, FileContent content) throws IOException {
        if (!ExportFormat.canBeFile(name) || zip.listed().containsKey(name)) {
            throw new IllegalArgumentException("No file of a dossier can be called so, or one is: " + name);
        }
        return zip.listed(name, content);
    }

    /** Lets the reader see one personal value. */
    public void value(ValueKey key) {
        values.add(key);
    }

    /** Says of one personal value that nobody can read it any more; which one is said by its salt. */
    public void erased(SealedValue value) {
        contents.erased().add(value.salt());
    }

    /** Adds a proof that the log only grew since a smaller checkpoint, which a witness may have kept. */
    public void consistency(ConsistencyProof proof) throws IOException {
        zip.listed(ExportFormat.consistency(proof.from()), ConsistencyText.of(proof));
    }

    /** Signs what is in it, with the log's own key, and ends the dossier. */
    public void finish(SignerKey signer) throws IOException {
        if (!values.isEmpty()) {
            zip.file(
                    ExportFormat.VALUES,
                    values.stream().map(key -> key.secret() + "\n").collect(Collectors.joining()));
        }
        contents.files().putAll(zip.listed());
        String text = contents.text();
        if (text.length() > LONGEST_LIST) {
            throw new IllegalStateException(
                    "More entries, erased values and files than a dossier holds: " + contents.lines());
        }
        zip.file(ExportFormat.CONTENTS, Note.sign(text, signer).toString());
        zip.close();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
