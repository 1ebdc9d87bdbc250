package org.houvast.ledger.proving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.houvast.proof.Hash;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file outside the database: what was appended is on the disk, and what was half-written is not read. */
class CheckpointFileTest {

    private static final SigningKeys KEYS = SigningKeys.generate("test.example/file");
    private static final Hash ROOT = Hash.parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    @TempDir
    Path folder;

    private Path path() {
        return folder.resolve("checkpoints");
    }

    private static SignedCheckpoint of(long size) {
        return SignedCheckpoint.sign(new Checkpoint(KEYS.origin(), size, ROOT), KEYS.current());
    }

    private List<Long> sizes() {
        List<Long> sizes = new ArrayList<>();
        new CheckpointFile(path())
                .forEach(signed -> sizes.add(signed.unverified().size()));
        return sizes;
    }

    @Test
    void appending_returns_after_the_disk_has_it() throws IOException {
        List<String> calls = new ArrayList<>();
        try (FileChannel real = FileChannel.open(path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            FileChannel watched = mock(FileChannel.class, call -> {
                calls.add(call.getMethod().getName());
                return call.getMethod().invoke(real, call.getArguments());
            });
            new CheckpointFile(opening(watched)).append(of(1));
        }
        assertThat(sizes()).containsExactly(1L);
        assertThat(calls).contains("write");
        assertThat(calls.lastIndexOf("force")).as("%s", calls).isGreaterThan(calls.lastIndexOf("write"));
    }

    /** A path that opens as this channel. */
    private Path opening(FileChannel channel) {
        FileSystemProvider provider = mock(
                FileSystemProvider.class, call -> call.getMethod().getName().equals("newFileChannel") ? channel : null);
        FileSystem files = mock(FileSystem.class, call -> provider);
        return mock(Path.class, call -> call.getMethod().getName().equals("getFileSystem") ? files : path());
    }

    @Test
    void a_torn_end_of_any_length_is_neither_read_nor_left() throws IOException {
        CheckpointFile file = new CheckpointFile(path());
        file.append(of(1));
        file.append(of(2));
        byte[] whole = Files.readAllBytes(path());
        String third = of(3) + CheckpointFile.END + "\n";
        for (int torn = 1; torn < third.length(); torn += 7) {
            Files.write(path(), whole);
            Files.writeString(path(), third.substring(0, torn), StandardOpenOption.APPEND);
            assertThat(file.last()).as("%d", torn).hasValue(of(2));
            file.mend();
            assertThat(Files.readAllBytes(path())).as("%d", torn).isEqualTo(whole);
        }
        file.append(of(3));
        assertThat(sizes()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void only_the_last_of_very_many_is_read_as_the_last() throws IOException {
        StringBuilder many = new StringBuilder();
        LongStream.rangeClosed(1, 600).forEach(size -> many.append(of(size)).append(CheckpointFile.END + "\n"));
        Files.writeString(path(), many);
        CheckpointFile file = new CheckpointFile(path());
        assertThat(file.last()).hasValue(of(600));
        file.mend();
        assertThat(Files.size(path())).isEqualTo(many.length() + 2L * 600);
        assertThat(sizes()).hasSize(600);
    }

    @Test
    void what_holds_no_whole_checkpoint_holds_none() throws IOException {
        CheckpointFile file = new CheckpointFile(path());
        assertThat(file.last()).isEmpty();
        file.mend();
        Files.writeString(path(), of(1).toString().substring(0, 30));
        assertThat(file.last()).isEmpty();
        file.mend();
        assertThat(Files.size(path())).isZero();
    }
}
