package org.houvast.ledger.proving;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.Entry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the tree up with the ledger and signs for it. It signs only what is durable, and only a tree that begins with
 * every tree it signed before; each checkpoint goes to the file outside the database first, then into the ledger.
 */
public final class Notary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);

    /** How many entries of others are looked for at first. */
    private static final int FEW = 32;

    /** A wake costs more than a leaf: what arrives within this time is taken in at once. */
    private static final Duration BETWEEN_WAKES = Duration.ofMillis(20);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SigningKeys keys;
    private final CheckpointFile file;
    private final Duration interval;
    private final StoredCheckpoints checkpoints;
    private final GrowingTree tree;
    private final Arrivals arrivals = new Arrivals();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration pause;
    private final Thread thread;
    private long signedSize;
    private long signedAt = System.nanoTime();
    private boolean complained;

    private Notary(
            MongoDatabase database, EntrySource entries, SigningKeys keys, CheckpointFile file, Duration interval) {
        this.keys = keys;
        this.file = file;
        this.interval = interval;
        this.pause = interval.compareTo(BETWEEN_WAKES) < 0 ? interval : BETWEEN_WAKES;
        this.checkpoints = new StoredCheckpoints(database);
        file.mend();
        StoredTiles tiles = new StoredTiles(database);
        this.tree = GrowingTree.open(entries, tiles);
        this.signedSize = new Beginning(tree, tiles, entries, keys).check(file.last(), checkpoints.last());
        checkpoints.keepKeys(keys.verifiers());
        file.last().ifPresent(checkpoints::keep);
        this.thread = Thread.ofPlatform().daemon().name("ledger-notary").unstarted(this::run);
    }

    /**
     * Checks that the ledger still begins with what was signed last, and starts to follow it.
     *
     * @param interval the least time between two checkpoints while the ledger grows
     * @throws LedgerAlteredException when it does not, or another key signed
     */
    public static Notary start(
            MongoDatabase database, EntrySource entries, SigningKeys keys, CheckpointFile file, Duration interval) {
        Notary notary = new Notary(database, entries, keys, file, interval);
        notary.thread.start();
        return notary;
    }

    /**
     * Tells of entries that have just become durable, in order; costs the caller nothing but a place in a queue.
     *
     * @param bytes about how much memory they hold while they wait
     */
    public void recorded(Supplier<List<Entry>> entries, long bytes) {
        arrivals.add(entries, bytes);
    }

    private void run() {
        while (closed.getCount() > 0) {
            try {
                takeIn(arrivals.await(untilNext(), pause, closed));
                if (sinceSigned().compareTo(interval) >= 0) {
                    followOthers();
                    sign();
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                // the entries are safe without a checkpoint; it is made up for when the disk or the server is back
                signedAt = System.nanoTime();
                complain(failed);
            }
        }
    }

    private void complain(RuntimeException failed) {
        if (!complained) {
            LOG.warn("No checkpoint now, trying again: {}", failed.getClass().getSimpleName());
        }
        complained = true;
    }

    /**
     * Reads what other processes have recorded. What this one records arrives without being read, and is taken in first:
     * reading it as well would never come to an end behind somebody who records all the time.
     */
    private void followOthers() {
        boolean more = true;
        for (int lot = FEW; more && closed.getCount() > 0; lot = Math.min(GrowingTree.AT_ONCE, lot * 4)) {
            takeIn(arrivals.rest());
            more = tree.readOn(lot);
        }
    }

    private void takeIn(List<Entry> arrived) {
        for (Entry entry : arrived) {
            if (!tree.add(entry) && entry.position() > tree.size()) {
                tree.catchUp(entry.position());
            }
        }
    }

    private Duration sinceSigned() {
        return Duration.ofNanos(System.nanoTime() - signedAt);
    }

    private Duration untilNext() {
        Duration left = interval.minus(sinceSigned());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void sign() {
        signedAt = System.nanoTime();
        if (tree.size() == signedSize) {
            return;
        }
        tree.keepEdge();
        Hash root = tree.root();
        SignedCheckpoint signed =
                SignedCheckpoint.sign(new Checkpoint(keys.origin(), tree.size(), root), keys.current());
        file.append(signed);
        checkpoints.keep(signed);
        signedSize = tree.size();
        complained = false;
    }

    /** Signs for what is durable by now, and stops. */
    @Override
    public void close() {
        closed.countDown();
        arrivals.add(List::of, 0);
        try {
            thread.join(PATIENCE);
            if (!thread.isAlive()) {
                takeIn(arrivals.rest());
                tree.catchUp(Long.MAX_VALUE);
                sign();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (MongoException | UncheckedIOException failed) {
            LOG.warn("No checkpoint at the end: {}", failed.getClass().getSimpleName());
        }
    }

    /** The checkpoint that was signed last. */
    public Optional<SignedCheckpoint> last() {
        return checkpoints.last();
    }
}
