package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Always on the embedded store: its folder is what may only be read. */
class ReadOnlyTest {

    /** Root may write whatever the permissions say; without these capabilities it is a user like others. */
    private static final List<String> AS_OTHERS =
            List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search");

    private static final String ADVICE =
            " may only be read; let this user write the folder and every file in it, or choose another folder";

    @TempDir
    private Path parent;

    private Path folder;
    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(parent.resolve("data"));
        file = folder.resolve(EmbeddedStore.FILE);
    }

    @AfterEach
    void allowWriting() throws IOException {
        permit(folder, "rwxr-xr-x");
    }

    @Test
    void an_empty_folder_that_may_only_be_read_is_refused() throws Exception {
        permit(folder, "r-xr-xr-x");
        assertThat(opened())
                .isEqualTo("The data folder " + folder
                        + " cannot be written: permission denied; let this user write there or choose another folder");
    }

    @Test
    void a_store_whose_folder_may_only_be_read_is_refused_and_kept() throws Exception {
        fill();
        permit(folder, "r-xr-xr-x");
        assertThat(opened()).isEqualTo("The data folder cannot be used, as " + folder.toRealPath() + ADVICE);
        permit(folder, "rwxr-xr-x");
        assertThatItOpens();
    }

    @Test
    void a_store_whose_file_may_only_be_read_is_refused_and_left_as_it_is() throws Exception {
        fill();
        byte[] before = Files.readAllBytes(file);
        permit(file, "r--r--r--");
        assertThat(opened()).isEqualTo("The data folder cannot be used, as " + file.toRealPath() + ADVICE);
        assertThat(file).hasBinaryContent(before);
        permit(file, "rw-r--r--");
        assertThatItOpens();
    }

    /** What a program of a user without privileges says of it. */
    private String opened() throws Exception {
        List<String> before = mayWriteAnything() ? AS_OTHERS : List.of();
        try (ChildProcess child = ChildProcess.start(OpeningProgram.class, before, folder.toString())) {
            return String.join("\n", child.end());
        }
    }

    private boolean mayWriteAnything() throws IOException {
        Path unwritable = Files.writeString(parent.resolve("unwritable"), "");
        permit(unwritable, "r--r--r--");
        boolean writable = Files.isWritable(unwritable);
        Files.delete(unwritable);
        return writable;
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private void fill() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            client.getDatabase("test").getCollection("things").insertOne(new Document("_id", 1));
        }
    }

    private void assertThatItOpens() throws Exception {
        assertThat(opened()).startsWith("opened ");
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(client.getDatabase("test").getCollection("things").find())
                    .containsExactly(new Document("_id", 1));
        }
    }
}
