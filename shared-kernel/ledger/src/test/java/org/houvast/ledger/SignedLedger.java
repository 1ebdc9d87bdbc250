package org.houvast.ledger;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.bson.Document;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.ledger.proving.Audit;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.Finding;
import org.houvast.ledger.proving.Finding.Kind;
import org.houvast.ledger.proving.Notary;
import org.houvast.ledger.proving.Proofs;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.proof.checkpoint.Checkpoint;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** A ledger of a test that is signed for, and can be audited; gone after the test, with the files beside it. */
final class SignedLedger implements AfterEachCallback {

    static final Duration AT_ONCE = Duration.ofMillis(10);

    final MongoDatabase database = TestServer.database();
    final ProvenLedger proven = new ProvenLedger(database);
    final Path folder = temporary();
    final CheckpointFile file = new CheckpointFile(folder.resolve("checkpoints"));
    SigningKeys keys = SigningKeys.generate("test.example/ledger");

    private static Path temporary() {
        try {
            return Files.createTempDirectory("houvast-signed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        database.drop();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Appends commits of one to three entries until there are this many; every stream has several versions. */
    SignedLedger with(int entries) {
        LedgerEngine engine = Pages.engine(database);
        for (int position = 1; position <= entries; ) {
            int count = Math.min(1 + position % 3, entries - position + 1);
            var commit = new ArrayList<EventMessage<?>>();
            for (int i = 0; i < count; i++, position++) {
                commit.add(Noted.in("stream-" + (position - 1) / 10, (position - 1) % 10));
            }
            engine.appendEvents(commit);
        }
        return this;
    }

    /** Has everything signed that is durable. */
    SignedLedger signed() {
        notary().close();
        return this;
    }

    Notary notary() {
        return proven.notary(keys, file, AT_ONCE);
    }

    Proofs proofs() {
        return proven.proofs();
    }

    /** The last checkpoint, its signature checked. */
    Checkpoint last() {
        return proofs().checkpoint().orElseThrow().verify(keys.verifiers());
    }

    /** Everything that an audit of the whole ledger finds. */
    List<Finding> audited() {
        Audit audit = proven.audit(keys::verifiers, file);
        List<Finding> found = new ArrayList<>();
        for (Audit.Mark mark = Audit.Mark.START; mark != null; ) {
            Audit.Step step = audit.step(mark);
            found.addAll(step.findings());
            mark = step.next();
        }
        return found;
    }

    /** What kinds of things it finds. */
    List<Kind> kinds() {
        return audited().stream().map(Finding::kind).toList();
    }

    MongoCollection<Document> commits() {
        return database.getCollection("commits");
    }

    /** The commit that holds a position, found by looking back. */
    Document holding(long position) {
        for (long first = position; first > 0; first--) {
            Document commit = commits().find(eq("_id", first)).first();
            if (commit != null) {
                return commit;
            }
        }
        throw new AssertionError("no commit holds " + position);
    }

    /** The event of a commit that has a position. */
    static Document event(Document commit, long position) {
        return commit.getList("events", Document.class).get((int) (position - commit.getLong("_id")));
    }

    /** Stores a commit in the place of the one with its number. */
    void replace(Document commit) {
        commits().replaceOne(eq("_id", commit.get("_id")), commit);
    }
}
