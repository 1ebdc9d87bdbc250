package org.houvast.embeddedstore.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import org.houvast.embeddedstore.bson.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizesTest {

    private static final Namespace THINGS = new Namespace("test", "things");
    private static final int DOCUMENTS = 300;
    private static final long PAGE = 4096;

    /** What belongs to no collection: SQLite's schema and the tables in which collections and indexes are listed. */
    private static final long PAGES_OF_THE_CATALOG = 10;

    @TempDir
    private Path folder;

    @Test
    void the_pages_of_documents_and_indexes_are_the_file() throws Exception {
        Path file = folder.resolve("file");
        Sizes sizes;
        try (Storage storage = Storage.open(file, failure -> {})) {
            long bytes = storage.write(SizesTest::fill).join();
            sizes = storage.read(
                            view -> Sizes.of(view, requireNonNull(view.catalog().find(THINGS))))
                    .join();
            assertThat(sizes.documents()).isEqualTo(bytes);
        }
        assertThat(sizes.storage()).isGreaterThan(sizes.documents()).isEqualTo(sizes.storage() / PAGE * PAGE);
        assertThat(sizes.indexes()).containsOnlyKeys("_id_", "text");
        assertThat(sizes.indexes().get("text")).isGreaterThan(sizes.indexes().get("_id_"));
        assertThat(Files.size(file) - sizes.storage() - sizes.allIndexes())
                .isBetween(PAGE, PAGES_OF_THE_CATALOG * PAGE);
    }

    private static long fill(Transaction transaction) {
        Document description =
                new Document("v", 2).append("key", new Document("text", 1)).append("name", "text");
        Collection things = transaction.createIndex(transaction.create(THINGS), description);
        long bytes = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = new Document("_id", i).append("text", i + "x".repeat(i * 20));
            byte[] stored = Bson.bytes(document);
            transaction.insert(things, stored, document);
            bytes += stored.length;
        }
        return bytes;
    }
}
