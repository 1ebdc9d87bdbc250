package org.houvast.ledger.proving;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.checkpoint.TlogProof;
import org.houvast.proof.entry.Entry;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.ConsistencyProof;
import org.houvast.proof.tree.InclusionProof;
import org.houvast.proof.tree.StoredTree;

/**
 * What can be proven of the ledger, read from its tiles: O(log n) of them for each answer. The largest tree that is
 * spoken of is that of the last checkpoint; nothing beyond it has been signed for.
 */
public final class Proofs {

    private final EntrySource entries;
    private final KnownTiles tiles;
    private final StoredCheckpoints checkpoints;

    /** Of the ledger in a database. */
    public Proofs(MongoDatabase database, EntrySource entries) {
        this.entries = entries;
        this.tiles = new KnownTiles(new StoredTiles(database), entries);
        this.checkpoints = new StoredCheckpoints(database);
    }

    /**
     * That an entry is in the tree, with the two hashes between which it leads.
     *
     * @param leaf the hash of the entry
     * @param proof its place and path
     * @param root the root of the tree
     */
    public record Included(Hash leaf, InclusionProof proof, Hash root) {}

    /**
     * That a tree begins with a smaller one, with their roots.
     *
     * @param proof the path between them
     * @param fromRoot the root of the smaller tree
     * @param toRoot the root of the larger one
     */
    public record Consistent(ConsistencyProof proof, Hash fromRoot, Hash toRoot) {}

    /** The checkpoint that was signed last; empty before the first. */
    public Optional<SignedCheckpoint> checkpoint() {
        return checkpoints.last();
    }

    /** The checkpoint for exactly so many entries; empty when none was signed at that size. */
    public Optional<SignedCheckpoint> checkpoint(long size) {
        return checkpoints.of(size);
    }

    /** The checkpoints for fewer entries than this, the largest first, so many at most. */
    public List<SignedCheckpoint> checkpoints(long before, int most) {
        return checkpoints.before(before, most);
    }

    /** The public keys that checkpoints of this ledger are signed with, the current one first. */
    public List<VerifierKey> keys() {
        return checkpoints.keys();
    }

    /**
     * How these keys gave way to one another, the first rotation first: each a checkpoint in which the former key names
     * the next one, signed by both. Who knows only an old key follows them to the current one.
     */
    public List<SignedCheckpoint> rotations() {
        return checkpoints.rotations();
    }

    /** How many entries the last checkpoint is for, 0 before the first. */
    public long size() {
        return checkpoint().map(signed -> signed.unverified().size()).orElse(0L);
    }

    /**
     * That an entry is in the tree of a size.
     *
     * @param position of the entry, from 1 to the size
     * @param size at most that of the last checkpoint
     * @throws IllegalArgumentException for any other
     */
    public Included inclusion(long position, long size) {
        StoredTree tree = tree();
        InclusionProof proof = tree.inclusion(position - 1, size);
        return new Included(tree.leaf(position - 1), proof, tree.root(size));
    }

    /**
     * That the tree of a size begins with that of a smaller one.
     *
     * @param to at most the size of the last checkpoint
     * @throws IllegalArgumentException for any other
     */
    public Consistent consistency(long from, long to) {
        StoredTree tree = tree();
        return new Consistent(tree.consistency(from, to), tree.root(from), tree.root(to));
    }

    /**
     * The entry at a position, and the proof of it that stands alone.
     *
     * @throws IllegalArgumentException when no checkpoint covers it
     */
    public TlogProof proof(long position) {
        SignedCheckpoint signed =
                checkpoint().orElseThrow(() -> new IllegalArgumentException("There is no checkpoint yet"));
        long size = signed.unverified().size();
        return TlogProof.of(new StoredTree(tiles, size).inclusion(position - 1, size), signed);
    }

    /** The entry at a position, when there is one. */
    public Optional<Entry> entry(long position) {
        return entries.from(position, 1).stream().findFirst();
    }

    private StoredTree tree() {
        return new StoredTree(tiles, size());
    }
}
