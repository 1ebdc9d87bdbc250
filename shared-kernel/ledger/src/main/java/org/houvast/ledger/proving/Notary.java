package org.houvast.ledger.proving;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.entry.Entry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the tree up with the ledger and signs for it. It signs only what is durable, and only a tree that begins with
 * every tree it signed before; each checkpoint goes to the file outside the database first, then into the ledger.
 */
public final class Notary implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notary.class);

    /** Batches that may wait to be taken in; what is beyond is read from the ledger later. */
    private static final int WAITING_AT_MOST = 256;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SigningKeys keys;
    private final CheckpointFile file;
    private final Duration interval;
    private final StoredCheckpoints checkpoints;
    private final GrowingTree tree;
    private final BlockingQueue<Supplier<List<Entry>>> waiting = new ArrayBlockingQueue<>(WAITING_AT_MOST);
    private final Thread thread;
    private long signedSize;
    private long signedAt = System.nanoTime();
    private boolean complained;
    private volatile boolean overrun;
    private volatile boolean closing;

    private Notary(
            MongoDatabase database, EntrySource entries, SigningKeys keys, CheckpointFile file, Duration interval) {
        this.keys = keys;
        this.file = file;
        this.interval = interval;
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

    /** Tells of entries that have just become durable, in order; costs the caller nothing but a place in a queue. */
    public void recorded(Supplier<List<Entry>> entries) {
        if (!waiting.offer(entries)) {
            overrun = true; // they are read from the ledger instead
        }
    }

    private void run() {
        while (!closing) {
            try {
                takeIn(waiting.poll(untilNext().toMillis(), TimeUnit.MILLISECONDS));
                if (overrun) {
                    overrun = false;
                    tree.catchUp(Long.MAX_VALUE);
                }
                if (sinceSigned().compareTo(interval) >= 0) {
                    tree.catchUp(Long.MAX_VALUE);
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

    private void takeIn(@Nullable Supplier<List<Entry>> batch) {
        for (Supplier<List<Entry>> next = batch; next != null; next = waiting.poll()) {
            for (Entry entry : next.get()) {
                if (!tree.add(entry) && entry.position() > tree.size()) {
                    tree.catchUp(entry.position());
                }
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
        closing = true;
        waiting.offer(List::of);
        try {
            thread.join(PATIENCE);
            if (!thread.isAlive()) {
                takeIn(waiting.poll());
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
