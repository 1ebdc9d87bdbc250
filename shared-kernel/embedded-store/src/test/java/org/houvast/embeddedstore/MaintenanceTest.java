package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceTest {

    private static final int DOCUMENTS = 2000;

    @TempDir
    private Path temporary;

    @Test
    void a_backup_taken_while_the_store_is_written_to_holds_one_moment_of_it() throws Exception {
        Path folder = temporary.resolve("data");
        Path backup = temporary.resolve("backup");
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = fill(client);
            AtomicBoolean writing = new AtomicBoolean(true);
            AtomicInteger written = new AtomicInteger(DOCUMENTS);
            CountDownLatch begun = new CountDownLatch(1);
            Thread writer = Thread.ofPlatform().start(() -> {
                while (writing.get()) {
                    things.insertOne(document(written.getAndIncrement()));
                    begun.countDown();
                }
            });
            begun.await();
            int before = written.get() - 1;
            Maintenance.backup(folder, backup);
            writing.set(false);
            writer.join();
            try (EmbeddedStore copy = EmbeddedStore.open(backup);
                    MongoClient reader = MongoClients.create(copy.connectionString())) {
                MongoCollection<Document> copied = things(reader);
                long count = copied.countDocuments();
                assertThat(count).isBetween((long) before, (long) written.get());
                assertThat(copied.find().sort(new Document("_id", 1)))
                        .extracting("_id")
                        .containsExactlyElementsOf(
                                IntStream.range(0, (int) count).boxed().toList());
            }
        }
        assertThat(Maintenance.check(backup)).isEmpty();
        assertThat(Maintenance.check(folder)).isEmpty();
    }

    @Test
    void a_backup_is_restored_where_there_is_no_store() {
        Path folder = temporary.resolve("data");
        Path backup = temporary.resolve("backup");
        filled(folder);
        Maintenance.backup(folder, backup);
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> Maintenance.restore(backup, folder))
                .withMessageContaining("holds a store already");
        Path elsewhere = temporary.resolve("elsewhere");
        Maintenance.restore(backup, elsewhere);
        try (EmbeddedStore store = EmbeddedStore.open(elsewhere);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(things(client).countDocuments()).isEqualTo(DOCUMENTS);
            assertThat(things(client).find(Filters.eq("even", true))).hasSize(DOCUMENTS / 2);
        }
    }

    @Test
    void a_backup_is_not_written_over_another() {
        Path folder = temporary.resolve("data");
        filled(folder);
        Maintenance.backup(folder, temporary.resolve("backup"));
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> Maintenance.backup(folder, temporary.resolve("backup")))
                .withMessageContaining("holds a store already");
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> Maintenance.backup(temporary.resolve("nothing"), temporary.resolve("other")))
                .withMessageContaining("holds no store");
    }

    @Test
    void a_damaged_backup_is_not_restored() throws Exception {
        Path folder = temporary.resolve("data");
        Path backup = temporary.resolve("backup");
        filled(folder);
        Maintenance.backup(folder, backup);
        try (RandomAccessFile file =
                new RandomAccessFile(backup.resolve(EmbeddedStore.FILE).toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        Path elsewhere = temporary.resolve("elsewhere");
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> Maintenance.restore(backup, elsewhere))
                .withMessageContaining("damaged");
        assertThat(elsewhere.resolve(EmbeddedStore.FILE)).doesNotExist();
    }

    @Test
    void compacting_gives_the_room_of_deleted_documents_back() throws IOException {
        Path folder = temporary.resolve("data");
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = fill(client);
            things.deleteMany(Filters.gt("_id", 9));
        }
        long before = Files.size(folder.resolve(EmbeddedStore.FILE));
        assertThat(Maintenance.compact(folder)).isLessThan(before / 2);
        assertThat(Maintenance.check(folder)).isEmpty();
    }

    @Test
    void a_store_in_use_is_not_compacted() {
        Path folder = temporary.resolve("data");
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            assertThat(store.connectionString()).isNotEmpty();
            assertThatExceptionOfType(EmbeddedStoreException.class)
                    .isThrownBy(() -> Maintenance.compact(folder))
                    .withMessageContaining("is in use by process");
        }
    }

    @Test
    void the_check_names_an_index_that_does_not_find_a_document() throws Exception {
        Path folder = temporary.resolve("data");
        filled(folder);
        assertThat(Maintenance.check(folder)).isEmpty();
        inFile(folder, "DELETE FROM i2 WHERE record = 7");
        assertThat(Maintenance.check(folder))
                .containsExactly(
                        "Index even_1 of test.things does not find record 7",
                        "Index even_1 of test.things has 1999 keys instead of 2000");
        inFile(folder, "UPDATE collections SET count = 5");
        assertThat(Maintenance.check(folder)).contains("test.things is counted as 5 documents and has 2000");
    }

    private static void inFile(Path folder, String sql) throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(EmbeddedStore.FILE));
                var statement = file.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static void filled(Path folder) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(fill(client).countDocuments()).isEqualTo(DOCUMENTS);
        }
    }

    private static MongoCollection<Document> fill(MongoClient client) {
        MongoCollection<Document> things = things(client);
        things.createIndex(new Document("even", 1));
        List<Document> documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(MaintenanceTest::document)
                .toList();
        things.insertMany(documents);
        return things;
    }

    private static Document document(int number) {
        return new Document("_id", number).append("even", number % 2 == 0).append("filling", "x".repeat(300));
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("test").getCollection("things");
    }
}
