package org.houvast.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.model.ModelledLedger;
import org.houvast.ledger.model.Placed;
import org.houvast.ledger.model.Written;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.SigningKeys;
import org.springframework.util.FileSystemUtils;

/** The ledger itself, behind a network that loses requests and answers; a crash leaves the engine as it is and takes a new one. */
public final class RealLedger implements ModelledLedger {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final MongoDatabase database = TestServer.database();
    private final SigningKeys keys = SigningKeys.generate("test.example/model");
    private final LosingProxy proxy;
    private final Path folder;
    private MongoClient client;
    private LedgerEngine engine;

    /** On a database of its own. */
    public RealLedger() {
        try {
            proxy = new LosingProxy(TestServer.address());
            folder = Files.createTempDirectory("houvast-model");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = MongoClients.create(proxy.connectionString());
        engine = Pages.engine(client.getDatabase(database.getName()));
    }

    @Override
    public boolean append(List<Written> commit, Trouble trouble) {
        switch (trouble) {
            case NONE -> {}
            case REQUEST_LOST -> proxy.loseInserts(1);
            case ANSWER_LOST -> proxy.loseAnswersToInserts(1);
        }
        try {
            engine.appendEvents(commit.stream().map(RealLedger::message).toList());
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException taken) {
            return false;
        } finally {
            proxy.forgetFaults();
        }
    }

    private static EventMessage<Noted> message(Written event) {
        String stream = event.stream();
        return stream == null
                ? new GenericEventMessage<>(event.id(), new Noted(event.id()), MetaData.emptyInstance(), Instant.now())
                : Noted.in(stream, event.version(), event.id(), Instant.now());
    }

    @Override
    public List<Placed> after(long position) {
        return Pages.after(engine, position).stream()
                .map(event -> new Placed(Position.of(event.trackingToken()), written(event)))
                .toList();
    }

    private static Written written(TrackedEventMessage<?> event) {
        return event instanceof DomainEventMessage<?> inStream
                ? new Written(event.getIdentifier(), inStream.getAggregateIdentifier(), inStream.getSequenceNumber())
                : new Written(event.getIdentifier(), null, 0);
    }

    @Override
    public long sign() {
        ProvenLedger ledger = new ProvenLedger(database);
        ledger.notary(keys, new CheckpointFile(folder.resolve("checkpoints")), AT_ONCE)
                .close();
        return ledger.proofs().size();
    }

    @Override
    public void crash() {
        MongoClient before = client;
        client = MongoClients.create(proxy.connectionString());
        engine = Pages.engine(client.getDatabase(database.getName()));
        before.close();
    }

    @Override
    public void close() {
        engine.close();
        client.close();
        proxy.close();
        database.drop();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
