package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: its folder is what is opened. */
class OpeningTest {

    @TempDir
    private Path folder;

    @Test
    void a_folder_in_use_by_another_process_is_refused_with_its_number() throws Exception {
        try (ChildProcess child =
                ChildProcess.start(WritingProgram.class, List.of(), folder.toString(), "other", "1", "10")) {
            assertThat(child.line()).startsWith("kept");
            assertThatExceptionOfType(EmbeddedStoreException.class)
                    .isThrownBy(() -> EmbeddedStore.open(folder))
                    .withMessageContaining("is in use by process " + child.pid() + ";");
        }
    }

    @Test
    void a_folder_in_use_by_this_process_is_refused_and_stays_refused_to_others() throws Exception {
        try (EmbeddedStore first = EmbeddedStore.open(folder)) {
            assertThat(first.connectionString()).isNotEmpty();
            assertThatExceptionOfType(EmbeddedStoreException.class)
                    .isThrownBy(() -> EmbeddedStore.open(folder))
                    .withMessageContaining(
                            "is in use by process " + ProcessHandle.current().pid());
            try (ChildProcess child =
                    ChildProcess.start(WritingProgram.class, List.of(), folder.toString(), "other", "1", "10")) {
                assertThat(child.end()).isEmpty();
            }
        }
        EmbeddedStore.open(folder).close();
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }

    @Test
    void a_folder_whose_lock_cannot_be_written_is_refused() throws Exception {
        Files.createDirectory(folder.resolve("houvast.lock"));
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .withMessageContaining("cannot be written: Is a directory");
    }

    @Test
    void a_file_that_is_no_store_is_refused_and_left_as_it_is() throws Exception {
        Path file = folder.resolve("houvast.store");
        byte[] foreign = "these are not the bytes of a store\n"
                .repeat(1000)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Files.write(file, foreign);
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .withMessageContaining("is not a store of this program or is damaged");
        assertThat(file).hasBinaryContent(foreign);
        Files.delete(file);
        EmbeddedStore.open(folder).close();
    }

    @Test
    void a_truncated_store_is_refused_and_left_as_it_is() throws Exception {
        fill();
        Path file = folder.resolve(EmbeddedStore.FILE);
        byte[] half = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2);
        Files.write(file, half);
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .withMessageContaining("is damaged; restore it from a backup");
        assertThat(file).hasBinaryContent(half);
    }

    @Test
    void a_store_of_a_newer_version_and_a_database_of_another_program_are_refused() throws Exception {
        fill();
        inFile("PRAGMA user_version = 1000");
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .withMessageContaining("was written by a newer version of this program");
        inFile("PRAGMA application_id = 5");
        assertThatExceptionOfType(EmbeddedStoreException.class)
                .isThrownBy(() -> EmbeddedStore.open(folder))
                .withMessageContaining("is a database of another program");
    }

    private void fill() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("test").getCollection("things");
            things.insertOne(new Document("filling", new byte[100_000]));
            assertThat(things.countDocuments()).isEqualTo(1);
        }
    }

    private void inFile(String sql) throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(EmbeddedStore.FILE));
                var statement = file.createStatement()) {
            assertThat(statement.execute(sql)).isFalse();
        }
    }
}
