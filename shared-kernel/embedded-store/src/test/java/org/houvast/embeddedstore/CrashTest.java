package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Always on the embedded store: it is the one that is killed. {@code make soak} has it killed more often, through the
 * system property {@code houvast.crash.rounds}.
 */
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("houvast.crash.rounds", 3);
    private static final int ANSWERS_PER_ROUND = 3000;

    /** What each writer of a round that is over had left behind. */
    private final Map<String, Map<String, Document>> left = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_survives_the_death_of_the_process_whole_and_in_every_index() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> said = writeUntilKilled("round" + round);
            try (EmbeddedStore store = EmbeddedStore.open(folder);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                MongoDatabase database = client.getDatabase("crash");
                MongoCollection<Document> entries = database.getCollection("entries");
                assertThatNothingIsLost(said, entries, "round" + round);
                assertThatTheIndexCameOrWent(said, entries);
                new IndexAgreement(entries).check();
                assertThat(database.runCommand(new Document("validate", "entries")))
                        .containsEntry("valid", true);
            }
            IntegrityCheck.of(folder);
        }
    }

    private List<String> writeUntilKilled(String round) throws Exception {
        try (ChildProcess child = ChildProcess.start(MixedWritingProgram.class, List.of(), folder.toString(), round)) {
            List<String> lines = new ArrayList<>();
            while (lines.size() < ANSWERS_PER_ROUND) {
                lines.add(child.line());
            }
            lines.addAll(child.kill());
            return lines;
        }
    }

    private void assertThatNothingIsLost(List<String> said, MongoCollection<Document> entries, String round) {
        Map<String, Map<String, Document>> found = byWriter(entries);
        left.forEach((writer, documents) -> assertThat(found.get(writer))
                .as("%s, of a round before", writer)
                .isEqualTo(documents));
        Map<String, Integer> answered = answered(said);
        for (int number = 0; number < MixedWritingProgram.WRITERS; number++) {
            String writer = round + "-" + number;
            int writes = answered.getOrDefault(writer, 0);
            MixedWrites course = new MixedWrites(writer);
            Map<String, Document> documents = found.getOrDefault(writer, Map.of());
            // the next write may have been stored without having been answered for: whole, or not at all
            assertThat(documents)
                    .as("%s after %s writes", writer, writes)
                    .isIn(course.after(writes), course.after(writes + 1));
            left.put(writer, documents);
        }
    }

    private static Map<String, Map<String, Document>> byWriter(MongoCollection<Document> entries) {
        Map<String, Map<String, Document>> found = new HashMap<>();
        for (Document entry : entries.find()) {
            String id = entry.getString("_id");
            assertThat(found.computeIfAbsent(id.substring(0, id.lastIndexOf('-')), writer -> new TreeMap<>())
                            .put(id, entry))
                    .as("%s is there once", id)
                    .isNull();
        }
        return found;
    }

    /** How many writes of each writer were answered. */
    private static Map<String, Integer> answered(List<String> said) {
        Map<String, Integer> writes = new HashMap<>();
        for (String line : said) {
            if (line.startsWith("kept ")) {
                String[] words = line.split(" ", 3);
                writes.merge(words[1], Integer.parseInt(words[2]) + 1, Math::max);
            }
        }
        return writes;
    }

    private static void assertThatTheIndexCameOrWent(List<String> said, MongoCollection<Document> entries) {
        String last = said.stream().filter(line -> !line.startsWith("kept ")).reduce("went", (before, after) -> after);
        boolean there = entries.listIndexes()
                .map(index -> index.getString("name"))
                .into(new ArrayList<>())
                .contains(MixedWritingProgram.COMES_AND_GOES);
        switch (last) {
            case "came" -> assertThat(there).as(last).isTrue();
            case "went" -> assertThat(there).as(last).isFalse();
            default -> assertThat(last).as("under way").startsWith("may ");
        }
    }
}
