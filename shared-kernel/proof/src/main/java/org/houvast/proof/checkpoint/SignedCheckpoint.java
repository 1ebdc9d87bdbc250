package org.houvast.proof.checkpoint;

import java.util.Collection;
import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.note.Note;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.note.VerifierKey;

/** A checkpoint and the note that carries it. It means nothing before {@link #verify}. */
public final class SignedCheckpoint {

    private final Note note;
    private final Checkpoint checkpoint;

    private SignedCheckpoint(Note note) {
        this.note = note;
        this.checkpoint = Checkpoint.parse(note.text());
    }

    /** Signs a checkpoint. The name of a log's own key is its origin. */
    public static SignedCheckpoint sign(Checkpoint checkpoint, SignerKey... keys) {
        return new SignedCheckpoint(Note.sign(checkpoint.text(), keys));
    }

    /**
     * Reads a signed note whose text is a checkpoint.
     *
     * @throws MalformedException when it is not one
     */
    public static SignedCheckpoint parse(String note) {
        return new SignedCheckpoint(Note.parse(note));
    }

    /** What it says, whoever signed it. */
    public Checkpoint unverified() {
        return checkpoint;
    }

    /**
     * Checks the signatures against the keys that are trusted for the log, old ones included: a key that was replaced
     * still vouches for what it signed. A log's key has the log's origin for its name.
     *
     * @return the checkpoint
     * @throws NotProvenException when it is not signed by a trusted key of the log that it is about
     */
    public Checkpoint verify(Collection<VerifierKey> trusted) {
        List<VerifierKey> signed = note.verify(trusted);
        if (signed.stream().noneMatch(key -> key.name().equals(checkpoint.origin()))) {
            throw new NotProvenException(
                    Flaw.OTHER_LOG,
                    "A checkpoint of %s, signed by the key of %s"
                            .formatted(checkpoint.origin(), signed.getFirst().name()));
        }
        return checkpoint;
    }

    boolean isSignedBy(VerifierKey key) {
        try {
            return note.verify(List.of(key)).contains(key);
        } catch (NotProvenException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedCheckpoint that && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return note.hashCode();
    }

    /** The note as it is stored and sent, in UTF-8. */
    @Override
    public String toString() {
        return note.toString();
    }
}
