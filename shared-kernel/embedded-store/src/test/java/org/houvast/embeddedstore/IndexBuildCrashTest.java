package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: it is the one that is killed. */
class IndexBuildCrashTest {

    private static final int ROUNDS = 4;
    private static final int DOCUMENTS = 20_000;
    private static final int GROUPS = 7;
    private static final int VALUES_LOOKED_UP = 2;

    /** The index is larger than what the writer holds in memory, so a part is in the log before the commit. */
    private static final String FILLING = "filling ".repeat(320);

    private static final long LOG_OF_A_BUILD_BYTES = 1 << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        int inserted = inStore(entries -> entries.insertMany(IntStream.range(0, DOCUMENTS)
                        .mapToObj(IndexBuildCrashTest::entry)
                        .toList())
                .getInsertedIds()
                .size());
        assertThat(inserted).isEqualTo(DOCUMENTS);
    }

    private static Document entry(int number) {
        return new Document("_id", "e" + number)
                .append("group", number % GROUPS)
                .append("text", number + FILLING);
    }

    @Test
    void an_index_whose_building_was_killed_is_wholly_there_or_not_at_all_and_nothing_is_lost() throws Exception {
        int lost = 0;
        for (int round = 0; round < ROUNDS; round++) {
            boolean answered = buildUntilKilled(round % 2 == 0);
            boolean there = inStore(entries -> {
                boolean built = assertThatAllIsThere(entries);
                entries.dropIndexes();
                return built;
            });
            if (answered) {
                assertThat(there).as("what was answered for").isTrue();
            }
            lost += there ? 0 : 1;
            IntegrityCheck.of(folder);
        }
        assertThat(lost).as("killed in the midst").isPositive();
        boolean builtAgain = inStore(IndexBuildCrashTest::buildAgain);
        assertThat(builtAgain).isTrue();
        IntegrityCheck.of(folder);
    }

    /** Kills when it is told that the building begins, or when the log shows it; whether it was answered before. */
    private boolean buildUntilKilled(boolean inTheMidst) throws Exception {
        try (ChildProcess child = ChildProcess.start(IndexBuildingProgram.class, List.of(), folder.toString())) {
            assertThat(child.line()).isEqualTo("building");
            if (inTheMidst) {
                Path log = folder.resolve(EmbeddedStore.FILE + "-wal");
                Awaitility.await()
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> Files.size(log) > LOG_OF_A_BUILD_BYTES);
            }
            return !child.kill().isEmpty();
        }
    }

    /** Whether the index is there; if it is, it agrees with all documents. */
    private static boolean assertThatAllIsThere(MongoCollection<Document> entries) {
        assertThat(entries.countDocuments(new Document(), new CountOptions().hint(new Document("$natural", 1))))
                .isEqualTo(DOCUMENTS);
        new IndexAgreement(entries, VALUES_LOOKED_UP).check();
        return entries.listIndexes()
                .map(index -> index.getString("name"))
                .into(new ArrayList<>())
                .contains(IndexBuildingProgram.NAME);
    }

    private static boolean buildAgain(MongoCollection<Document> entries) {
        entries.createIndex(IndexBuildingProgram.KEYS, new IndexOptions().name(IndexBuildingProgram.NAME));
        return assertThatAllIsThere(entries);
    }

    private <T> T inStore(Function<MongoCollection<Document>, T> work) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            return work.apply(client.getDatabase("crash").getCollection("entries"));
        }
    }
}
