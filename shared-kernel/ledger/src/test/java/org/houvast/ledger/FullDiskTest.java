package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.List;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded store, whose disk is ours to fill. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void whoever_writes_to_a_full_disk_is_told_and_all_that_was_acknowledged_is_there() throws Exception {
        List<String> said;
        // the shell lets no file of the child grow beyond 2048 blocks, which looks to it like a full disk
        try (ChildProcess child = ChildProcess.start(
                List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh"), FillingProgram.class, folder.toString())) {
            said = child.end();
        }
        assertThat(said).endsWith("failed OutcomeUnknownException");
        List<String> kept = said.stream()
                .filter(line -> line.startsWith("kept "))
                .map(line -> line.substring(5))
                .toList();
        assertThat(kept).isNotEmpty();
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(Pages.ids(Pages.after(Pages.engine(client.getDatabase("ledger")), 0)))
                    .startsWith(kept.toArray(String[]::new));
        }
    }
}
