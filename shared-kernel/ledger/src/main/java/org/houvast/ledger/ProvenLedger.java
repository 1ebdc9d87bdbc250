package org.houvast.ledger;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.houvast.ledger.attachments.DocumentAudit;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.EntrySource;
import org.houvast.ledger.proving.Exports;
import org.houvast.ledger.proving.Handover;
import org.houvast.ledger.proving.LedgerAlteredException;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** A ledger as somebody sees it who does not trust it: entries as bytes, proofs, an audit. No key of a person is needed. */
public final class ProvenLedger {

    private static final int VERSIONS_AT_ONCE = 256;

    private final MongoDatabase database;
    private final Commits commits;

    /** The ledger of a database. */
    public ProvenLedger(MongoDatabase database) {
        this.database = database;
        this.commits = new Commits(database);
    }

    /** The entries, as they are hashed. */
    public EntrySource entries() {
        return new Entries(commits);
    }

    /** What can be proven of it. */
    public Proofs proofs() {
        return new Proofs(database, entries());
    }

    /** What can be taken along and checked offline. */
    public Exports exports() {
        return new Exports(database, entries());
    }

    /** The positions of the entries of a stream, in its order; empty when there is no such stream. */
    public List<Long> positionsOf(String stream) {
        List<Long> positions = new ArrayList<>();
        List<Long> found;
        do {
            found = commits.positionsOf(stream, positions.size(), VERSIONS_AT_ONCE);
            positions.addAll(found);
        } while (found.size() == VERSIONS_AT_ONCE);
        return positions;
    }

    /**
     * Who signs for it, following it from now on; to be closed after what writes to it.
     *
     * @param interval the least time between two checkpoints
     * @throws LedgerAlteredException when it does not agree with what was signed before
     */
    public Notary notary(SigningKeys keys, CheckpointFile file, Duration interval) {
        return Notary.start(database, entries(), keys, file, interval);
    }

    /** How a signing key gives way to the next; not while a notary signs. */
    public Handover handover(CheckpointFile file) {
        return new Handover(database, file);
    }

    /** Tells a notary of what this process records, so that it need not read that back. */
    public static RecordedListener telling(Notary notary) {
        return recorded -> notary.recorded(
                () -> recorded.stream()
                        .flatMap(commit -> Entries.of(commit).stream())
                        .toList(),
                recorded.stream().mapToLong(StoredCommit::bytes).sum());
    }

    /**
     * The audit of it.
     *
     * @param trusted the keys of its checkpoints, asked for at each step
     * @param file the checkpoints outside the database, where they can be reached
     */
    public Audit audit(Supplier<? extends Collection<VerifierKey>> trusted, @Nullable CheckpointFile file) {
        return new Audit(
                database,
                entries(),
                new CommitAudit(new RawCommits(database)),
                new DocumentAudit(database),
                trusted,
                file);
    }
}
