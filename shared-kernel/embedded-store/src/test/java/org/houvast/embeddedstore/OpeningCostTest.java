package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SQLite is asked for when a folder is opened; always the embedded store. */
class OpeningCostTest {

    private final String statement = "[" + Thread.currentThread().getName() + "] [SQLite EXEC] ";

    @TempDir
    private Path folder;

    @Test
    void opening_asks_the_same_whatever_the_number_of_documents_and_looks_into_no_collection_and_no_index() {
        add(0, 1);
        List<String> ofOne = statementsOfOpening();
        add(1, 3000);
        assertThat(statementsOfOpening())
                .isEqualTo(ofOne)
                .anyMatch(sql -> sql.contains("FROM collections"))
                // the tables of collections and indexes
                .noneMatch(sql -> sql.matches("(?s).*\\b[di]\\d+\\b.*"));
    }

    private List<String> statementsOfOpening() {
        try (LogCapture log = new LogCapture("org.sqlite.core.NativeDB", Level.TRACE)) {
            EmbeddedStore store = EmbeddedStore.open(folder);
            List<String> lines = log.lines();
            store.close();
            return lines.stream()
                    .filter(line -> line.contains(statement))
                    .map(line -> line.substring(line.indexOf(statement) + statement.length()))
                    .toList();
        }
    }

    private void add(int from, int to) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("test").getCollection("things");
            things.createIndex(new Document("n", 1));
            things.insertMany(IntStream.range(from, to)
                    .mapToObj(i -> new Document("_id", i).append("n", i))
                    .toList());
        }
    }
}
