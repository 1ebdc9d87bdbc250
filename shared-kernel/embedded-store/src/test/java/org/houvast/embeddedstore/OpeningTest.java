package org.houvast.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
