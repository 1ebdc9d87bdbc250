package org.houvast.ledger.proving;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;

/**
 * Has a signing key vouch for the one that replaces it, over the last checkpoint that it signed. Comes before the former
 * key is thrown away; where it is interrupted after that, the word for a key that nobody has remains, and harms nobody.
 */
public final class Handover {

    private final StoredCheckpoints checkpoints;
    private final CheckpointFile file;

    /** Of the ledger in a database, which nobody signs for meanwhile. */
    public Handover(MongoDatabase database, CheckpointFile file) {
        this.checkpoints = new StoredCheckpoints(database);
        this.file = file;
    }

    /**
     * Makes the checkpoint that both keys sign, and keeps it in the file and in the ledger.
     *
     * @param next the keys after the {@linkplain SigningKeys#rotated rotation}
     * @return that checkpoint; nothing when the former key has signed nothing yet
     * @throws LedgerAlteredException when the last checkpoint is not by a key of this ledger
     */
    public Optional<SignedCheckpoint> run(SigningKeys former, SigningKeys next) {
        file.mend();
        Optional<SignedCheckpoint> rotation = Stream.concat(file.last().stream(), checkpoints.last().stream())
                .map(signed -> verified(signed, former))
                .max(Comparator.comparingLong(Checkpoint::size))
                .map(last -> KeyRotation.sign(last, former.current(), next.current()));
        rotation.ifPresent(signed -> {
            file.append(signed);
            checkpoints.keepRotation(signed);
        });
        return rotation;
    }

    private static Checkpoint verified(SignedCheckpoint signed, SigningKeys keys) {
        try {
            return signed.verify(keys.verifiers());
        } catch (NotProvenException unknown) {
            throw new LedgerAlteredException(
                    "the last checkpoint is not signed by a key of this ledger: " + unknown.getMessage());
        }
    }
}
