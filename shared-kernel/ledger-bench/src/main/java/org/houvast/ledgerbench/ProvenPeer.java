package org.houvast.ledgerbench;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.Ledgers;
import org.houvast.ledger.ProvenLedger;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.SigningKeys;
import org.jspecify.annotations.Nullable;

/** The ledger with its tree: a notary follows it and signs every second, as in the product. */
final class ProvenPeer implements Peer {

    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Store store;
    private final MongoDatabase database;
    private final ProvenLedger proven;
    private final SigningKeys keys = SigningKeys.generate("bench.example/ledger");
    private final Path folder;
    private final EnginePeer engine;
    private @Nullable Notary notary;

    private ProvenPeer(Store store, MongoDatabase database) throws IOException {
        this.store = store;
        this.database = database;
        this.proven = new ProvenLedger(database);
        this.folder = Files.createTempDirectory("houvast-bench-checkpoints");
        this.engine = new EnginePeer(this::begin, this::end, () -> {});
    }

    static ProvenPeer open(Store store, MongoDatabase database) {
        try {
            return new ProvenPeer(store, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder.resolve("checkpoints"));
    }

    private EventStorageEngine begin() {
        Notary following = proven.notary(keys, file(), INTERVAL);
        notary = following;
        return new Ledgers(database, Entry.serializer(), ProvenLedger.telling(following))
                .engine(NoOpEventUpcaster.INSTANCE);
    }

    private void end() {
        stop();
        database.drop();
        try {
            Files.deleteIfExists(folder.resolve("checkpoints"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        if (notary != null) {
            notary.close();
        }
    }

    /** Waits until everything is signed for that was recorded. */
    void awaitSigned() throws InterruptedException {
        long head = new Ledger(database).head();
        while (size() < head) {
            Thread.sleep(INTERVAL.dividedBy(20));
        }
    }

    /** Audits the whole ledger, and tells how many entries it has. */
    long audit() {
        Audit audit = proven.audit(keys::verifiers, file());
        Audit.Mark mark = Audit.Mark.START;
        while (true) {
            Audit.Step step = audit.step(mark);
            if (!step.findings().isEmpty()) {
                throw new IllegalStateException("The audit finds " + step.findings());
            }
            if (step.next() == null) {
                return step.to();
            }
            mark = step.next();
        }
    }

    /** The last position that was signed for. */
    long size() {
        return proven.proofs().size();
    }

    /** Proves one entry: the bytes of what is handed out, the entry itself left out. */
    int proof(long position) {
        return proven.proofs().proof(position).toString().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void append(List<? extends DomainEventMessage<?>> commit) {
        engine.append(commit);
    }

    @Override
    public long replay(LongPredicate goOn) {
        return engine.replay(goOn);
    }

    @Override
    public long readStream(String stream) {
        return engine.readStream(stream);
    }

    @Override
    public void clear() {
        engine.clear();
    }

    @Override
    public void close() {
        engine.close();
        stop();
        store.close();
        Folders.delete(folder);
    }
}
