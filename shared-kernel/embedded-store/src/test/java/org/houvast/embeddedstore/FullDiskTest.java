package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: its disk is ours to fill. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void a_store_that_cannot_grow_stops_and_keeps_what_it_answered_for() throws Exception {
        List<String> said;
        // the shell lets no file of the child grow beyond 8192 blocks, which looks to it like a full disk
        try (ChildProcess child = ChildProcess.start(
                WritingProgram.class,
                List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh"),
                folder.toString(),
                "full",
                "1",
                "20000")) {
            said = child.end();
        }
        assertThat(said)
                .filteredOn(line -> line.startsWith("stopped"))
                .singleElement()
                .asString()
                .contains("cannot be written any more")
                .contains("has stopped");
        assertThat(said).filteredOn(line -> line.startsWith("failed")).hasSize(1);
        List<String> kept = said.stream()
                .filter(line -> line.startsWith("kept "))
                .map(line -> line.substring(5))
                .toList();
        assertThat(kept).isNotEmpty();
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(client.getDatabase("crash")
                            .getCollection("entries")
                            .countDocuments(new Document("_id", new Document("$in", kept))))
                    .isEqualTo(kept.size());
        }
    }
}
