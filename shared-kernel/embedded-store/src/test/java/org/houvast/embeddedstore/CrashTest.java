package org.houvast.embeddedstore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: it is the one that is killed. */
class CrashTest {

    private static final int ROUNDS = 3;
    private static final int ENTRIES_PER_ROUND = 400;

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_survives_the_death_of_the_process() throws Exception {
        List<String> kept = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            kept.addAll(writeUntilKilled("round" + round));
            assertThatNothingIsMissing(kept);
        }
    }

    private List<String> writeUntilKilled(String round) throws Exception {
        try (ChildProcess child =
                ChildProcess.start(WritingProgram.class, List.of(), folder.toString(), round, "8", "300")) {
            List<String> lines = new ArrayList<>();
            while (lines.size() < ENTRIES_PER_ROUND) {
                lines.add(child.line());
            }
            lines.addAll(child.kill());
            return lines.stream().map(line -> line.substring("kept ".length())).toList();
        }
    }

    private void assertThatNothingIsMissing(List<String> kept) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> entries = client.getDatabase("crash").getCollection("entries");
            List<String> scanned = new ArrayList<>();
            entries.find().forEach(entry -> scanned.add(entry.getString("_id")));
            assertThat(scanned).doesNotHaveDuplicates().containsAll(kept);
            List<String> indexed = new ArrayList<>();
            entries.find(new Document("_id", new Document("$in", scanned)))
                    .forEach(entry -> indexed.add(entry.getString("_id")));
            assertThat(indexed).containsExactlyInAnyOrderElementsOf(scanned);
            lastNumbers(kept).forEach((writer, number) -> {
                Document last =
                        requireNonNull(entries.find(new Document("_id", writer)).first());
                assertThat(last.getInteger("last")).isGreaterThanOrEqualTo(number);
            });
        }
    }

    private static Map<String, Integer> lastNumbers(List<String> kept) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : kept) {
            int end = id.lastIndexOf('-');
            numbers.merge(id.substring(0, end), Integer.parseInt(id.substring(end + 1)), Math::max);
        }
        return numbers;
    }
}
