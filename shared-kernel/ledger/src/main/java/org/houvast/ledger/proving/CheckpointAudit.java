package org.houvast.ledger.proving;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.KeyRotation;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.VerifierKey;
import org.houvast.proof.tree.MissingTileException;
import org.houvast.proof.tree.StoredTree;
import org.jspecify.annotations.Nullable;

/** Holds the checkpoints, inside and outside the database, against the tree. */
final class CheckpointAudit {

    private static final int REMEMBERED = 16;

    private final StoredCheckpoints checkpoints;
    private final @Nullable CheckpointFile file;
    private final Supplier<? extends Collection<VerifierKey>> trusted;
    private final KnownTiles tiles;
    private final Set<SignedCheckpoint> verified = ConcurrentHashMap.newKeySet();

    CheckpointAudit(
            StoredCheckpoints checkpoints,
            @Nullable CheckpointFile file,
            Supplier<? extends Collection<VerifierKey>> trusted,
            KnownTiles tiles) {
        this.checkpoints = checkpoints;
        this.file = file;
        this.trusted = trusted;
        this.tiles = tiles;
    }

    /** The larger of the last ones inside and outside the database: whoever can alter the one may not reach the other. */
    Optional<Checkpoint> last(List<Finding> found) {
        return Stream.concat(inLedger(found).stream(), inFile().stream())
                .max(Comparator.comparingLong(Checkpoint::size));
    }

    private Optional<Checkpoint> inLedger(List<Finding> found) {
        try {
            return checkpoints.last().map(this::verified);
        } catch (NotProvenException | MalformedException e) {
            found.add(Finding.of(Kind.CHECKPOINT_ALTERED, 0, "The last checkpoint: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> inFile() {
        try {
            return file == null ? Optional.empty() : file.last().map(this::verified);
        } catch (NotProvenException | MalformedException e) {
            return Optional.empty(); // said when the file is looked at as a whole
        }
    }

    /** Each step asks for the last ones, which seldom change: their signatures are checked once, whoever audits. */
    private Checkpoint verified(SignedCheckpoint signed) {
        if (!verified.contains(signed)) {
            signed.verify(trusted.get());
            if (verified.size() >= REMEMBERED) {
                verified.clear();
            }
            verified.add(signed);
        }
        return signed.unverified();
    }

    /** Those in the ledger of sizes from one entry to another. */
    void between(long first, long last, long covered, List<Finding> found) {
        List<Long> sizes = LongStream.rangeClosed(first, last).boxed().toList();
        try {
            StoredTree tree = new StoredTree(tiles, covered);
            checkpoints.of(sizes).forEach(signed -> check(signed, tree, "the ledger", found));
        } catch (MalformedException e) {
            found.add(Finding.of(
                    Kind.CHECKPOINT_ALTERED,
                    last,
                    "A checkpoint of the entries up to " + last + ": " + e.getMessage()));
        }
    }

    private void check(SignedCheckpoint signed, StoredTree tree, String where, List<Finding> found) {
        long size = signed.unverified().size();
        try {
            Checkpoint checkpoint = signed.verify(trusted.get());
            if (size > tree.size()) {
                found.add(Finding.of(
                        Kind.TRUNCATED,
                        tree.size() + 1,
                        "A checkpoint in " + where + " is of " + size + " entries; the last ones are gone"));
            } else if (!tree.root(size).equals(checkpoint.root())) {
                found.add(Finding.of(
                        Kind.CHECKPOINT_ALTERED,
                        size,
                        "The checkpoint of " + size + " entries in " + where + " is not of this tree"));
            }
        } catch (MissingTileException e) {
            found.add(Finding.of(
                    Kind.ENTRY_MISSING,
                    0,
                    "The checkpoint of " + size + " entries in " + where
                            + " cannot be worked out again: a tile is gone, and entries of it as well"));
        } catch (NotProvenException e) {
            found.add(Finding.of(
                    Kind.CHECKPOINT_ALTERED,
                    size,
                    "The checkpoint of " + size + " entries in " + where + ": " + e.getMessage()));
        }
    }

    /** Those outside the ledger, and the ones in which a key gave way to the next. */
    void whole(long covered, List<Finding> found) {
        long size = Math.max(covered, inFile().map(Checkpoint::size).orElse(0L));
        StoredTree tree = new StoredTree(tiles, size);
        if (file != null) {
            try {
                file.forEach(signed -> check(signed, tree, "the file outside the database", found));
            } catch (MalformedException e) {
                found.add(Finding.of(Kind.CHECKPOINT_ALTERED, 0, "The file of checkpoints: " + e.getMessage()));
            }
        }
        rotations(tree, found);
    }

    private void rotations(StoredTree tree, List<Finding> found) {
        try {
            for (SignedCheckpoint rotation : checkpoints.rotations()) {
                check(rotation, tree, "the ledger's list of rotations", found);
                KeyRotation.verify(rotation, trusted.get());
            }
        } catch (MalformedException | NotProvenException e) {
            found.add(Finding.of(Kind.CHECKPOINT_ALTERED, 0, "A change of keys: " + e.getMessage()));
        }
    }
}
