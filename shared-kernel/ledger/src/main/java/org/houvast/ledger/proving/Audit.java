package org.houvast.ledger.proving;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Holds the whole ledger against what was signed, 256 entries at a time: bytes, form, order, versions, tiles and
 * checkpoints, and the documents that entries name. Each step stands alone, so an audit can be shown as it goes, stopped and resumed.
 */
public final class Audit {

    /** Where a step left off: everything that the next one has to know. */
    public record Mark(long position, long commits) {

        /** The beginning of the ledger. */
        public static final Mark START = new Mark(1, 0);
    }

    /**
     * What one step found.
     *
     * @param from the first position it looked at
     * @param to the last
     * @param size up to which position the audit goes
     * @param findings what it found
     * @param next where the next step begins; null when this was the last one
     */
    public record Step(
            long from,
            long to,
            long size,
            List<Finding> findings,
            @Nullable Mark next) {}

    private final AuditedCommits commits;
    private final AuditedDocuments documents;
    private final StoredTiles stored;
    private final EntrySource entries;
    private final CheckpointAudit checkpoints;

    /**
     * Of the ledger in a database.
     *
     * @param trusted the keys of its checkpoints; not those that the ledger itself names
     * @param file the checkpoints outside the database, where this process can reach them
     */
    public Audit(
            MongoDatabase database,
            EntrySource entries,
            AuditedCommits commits,
            AuditedDocuments documents,
            Supplier<? extends Collection<VerifierKey>> trusted,
            @Nullable CheckpointFile file) {
        this.commits = commits;
        this.documents = documents;
        this.stored = new StoredTiles(database);
        this.entries = entries;
        this.checkpoints =
                new CheckpointAudit(new StoredCheckpoints(database), file, trusted, new KnownTiles(stored, entries));
    }

    /** Looks at the entries of one tile, and at the end at what concerns the ledger as a whole. */
    public Step step(Mark mark) {
        List<Finding> found = new ArrayList<>();
        Optional<Checkpoint> signed = checkpoints.last(found);
        long covered = signed.map(Checkpoint::size).orElse(0L);
        long head = commits.head(covered);
        long size = Math.max(head, covered);
        long first = mark.position();
        long last = Math.min(size, first + Tile.FULL - 1 - (first - 1) % Tile.FULL);
        AuditedCommits.Run run =
                first > size ? new AuditedCommits.Run(new TreeMap<>(), List.of(), 0) : commits.run(first, last);
        found.addAll(run.findings());
        signed.ifPresent(
                checkpoint -> new TileAudit(stored, entries, checkpoint, head).check(first, run.entries(), found));
        checkpoints.between(first, last, covered, found);
        found.addAll(documents.of(run.entries().values()));
        Mark next = new Mark(last + 1, mark.commits() + run.commits());
        if (last < size) {
            return new Step(first, last, size, List.copyOf(found), next);
        }
        signed.ifPresent(
                checkpoint -> new UpperTiles(stored, new KnownTiles(stored, entries), checkpoint).check(found));
        whole(next.commits(), head, covered, found);
        return new Step(first, last, size, List.copyOf(found), null);
    }

    private void whole(long counted, long head, long covered, List<Finding> found) {
        if (commits.count() != counted) {
            found.addAll(commits.strays(head));
        }
        if (head < covered) {
            found.add(Finding.of(
                    Kind.TRUNCATED,
                    head + 1,
                    "Entries " + (head + 1) + " to " + covered + " were signed for and are gone"));
        }
        if (head > covered) {
            found.add(Finding.of(
                    Kind.NOT_YET_SIGNED,
                    covered + 1,
                    "Entries " + (covered + 1) + " to " + head + " are covered by no checkpoint yet"));
        }
        checkpoints.whole(covered, found);
    }
}
