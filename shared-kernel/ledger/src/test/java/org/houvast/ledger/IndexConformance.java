package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.houvast.language.EventId;
import org.houvast.ledger.proving.CheckpointFile;
import org.houvast.ledger.proving.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server's own plan of every question: an index, no scan of the collection, and no document looked at that is not part
 * of the answer.
 */
abstract class IndexConformance extends Conformance {

    private static final int COMMITS = 120;
    private static final Set<String> OF_THE_SESSION =
            Set.of("lsid", "$db", "$clusterTime", "$readPreference", "readConcern");

    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /** The questions that go over the wire. */
    private static final class Finds implements CommandListener {

        private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find")) {
                // the command stands in a buffer that the driver uses again
                BsonDocument find = BsonDocument.parse(event.getCommand().toJson(EXACT));
                OF_THE_SESSION.forEach(find::remove);
                commands.add(find);
            }
        }

        List<BsonDocument> of(Runnable work) {
            commands.clear();
            work.run();
            return List.copyOf(commands);
        }
    }

    private final Finds finds = new Finds();
    private final MongoClient watched = opened(MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(address()))
            .addCommandListener(finds)
            .build()));

    private void each(String question, Runnable work, Consumer<BsonDocument> check) {
        List<BsonDocument> asked = finds.of(work);
        assertThat(asked).as(question).isNotEmpty();
        asked.forEach(check);
    }

    private void forEachQuestion(Path folder, Consumer<BsonDocument> check) {
        fill(folder);
        MongoDatabase here = watched.getDatabase(database.getName());
        each("the head", () -> engine(builder -> builder.database(here)).createHeadToken(), check);
        LedgerEngine engine = engine(builder -> builder.database(here));
        Ledger ledger = new Ledger(here);
        ProvenLedger proven = new ProvenLedger(here);
        each(
                "a stream",
                () -> assertThat(engine.readEvents("family", 10).asStream()).hasSize(COMMITS - 10),
                check);
        each("what follows", () -> assertThat(Pages.after(engine, COMMITS - 20)).hasSize(20), check);
        each("a moment", () -> engine.createTokenAt(Instant.EPOCH.plusSeconds(COMMITS / 2)), check);
        each("a commit by its name", () -> assertThat(ledger.find("nobody")).isEmpty(), check);
        each("entries by their ids", () -> ledger.leafHashes(List.of(new EventId("f7"), new EventId("f90"))), check);
        each("a snapshot", () -> engine.readSnapshot("family"), check);
        each("the positions of a stream", () -> proven.positionsOf("family"), check);
        each("a proof", () -> proven.proofs().proof(17), check);
        each("the growth", () -> proven.proofs().consistency(30, COMMITS), check);
    }

    private void fill(Path folder) {
        LedgerEngine engine = engine();
        for (int version = 0; version < COMMITS; version++) {
            engine.appendEvents(Noted.in("family", version, "f" + version, Instant.EPOCH.plusSeconds(version)));
        }
        engine.storeSnapshot(Noted.in("family", 3));
        CheckpointFile file = new CheckpointFile(folder.resolve("checkpoints"));
        new ProvenLedger(database)
                .notary(SigningKeys.generate("test.example/indexes"), file, Duration.ofHours(1))
                .close();
    }

    @Test
    void every_question_is_answered_by_an_index_that_reads_no_more_than_the_answer(@TempDir Path folder) {
        forEachQuestion(folder, this::isAnsweredByAnIndex);
        assertThat(indexes("commits")).containsExactlyInAnyOrder(Map.of("_id", 1), Map.of("keys", 1));
    }

    private List<Map<String, Object>> indexes(String collection) {
        List<Map<String, Object>> keys = new ArrayList<>();
        database.getCollection(collection)
                .listIndexes()
                .forEach(index -> keys.add(Map.copyOf(index.get("key", Document.class))));
        return keys;
    }

    private Document explain(BsonDocument find) {
        return database.runCommand(new Document("explain", find).append("verbosity", "executionStats"));
    }

    private void isAnsweredByAnIndex(BsonDocument find) {
        Document explained = explain(find);
        Set<String> stages = new TreeSet<>();
        stages(explained.get("queryPlanner", Document.class).get("winningPlan"), stages);
        assertThat(stages).as("%s", find).doesNotContain("COLLSCAN");
        assertThat(stages).as("%s", find).anyMatch(stage -> stage.contains("IXSCAN") || stage.equals("IDHACK"));
        Document cost = explained.get("executionStats", Document.class);
        long returned = cost.get("nReturned", Number.class).longValue();
        assertThat(cost.get("totalDocsExamined", Number.class).longValue())
                .as("%s", find)
                .isLessThanOrEqualTo(returned + 1);
        if (!find.getDocument("filter", new BsonDocument()).containsKey("keys")) {
            // by name there are as few to sort as there are names
            assertThat(stages).as("%s", find).doesNotContain("SORT");
        }
    }

    private static void stages(@Nullable Object plan, Collection<String> stages) {
        if (plan instanceof Document part) {
            if (part.get("stage") instanceof String stage) {
                stages.add(stage);
            }
            part.values().forEach(inner -> stages(inner, stages));
        } else if (plan instanceof List<?> parts) {
            parts.forEach(inner -> stages(inner, stages));
        }
    }
}
