package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.houvast.proof.note.SignerKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the export of a whole log is found, and the entry is named. */
class LogTamperingTest {

    private static final SampleLog LOG = SampleLog.of(700);

    @TempDir
    Path folder;

    private Files files = new Files();

    @BeforeEach
    void export() throws IOException {
        files = LOG.export();
    }

    private Run verify(String... more) throws IOException {
        return Run.of(files.write(folder.resolve("log.zip")), LOG, more);
    }

    private void finds(String... sentences) throws IOException {
        Run run = verify();
        assertThat(run.code()).as(run.out()).isEqualTo(Verify.ALTERED);
        assertThat(run.out().lines().filter(line -> line.startsWith("  ! ")).map(line -> line.substring(4)))
                .containsExactly(sentences);
    }

    private static byte[] entry(int position, String payload) {
        return SampleLog.entry(position, payload).bytes();
    }

    @Test
    void untouched_it_verifies() throws IOException {
        Run run = verify();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out())
                .startsWith("VERIFIED\nhouvast.example/ledger: the whole log, 700 entries\n")
                .contains(LOG.stored().root(700).base64());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513})
    void of_any_size_it_verifies_and_a_changed_entry_is_named(int size) throws IOException {
        SampleLog log = SampleLog.of(size);
        Path file = folder.resolve("size.zip");
        assertThat(Run.of(log.export().write(file), log).code()).isEqualTo(Verify.VERIFIED);
        for (int position : new int[] {Math.min(1, size), size / 2, size}) {
            if (position > 0) {
                log.export()
                        .editLog(entries -> entries.set(position - 1, entry(position, "{}")))
                        .write(file);
                Run run = Run.of(file, log);
                assertThat(run.code()).isEqualTo(Verify.ALTERED);
                assertThat(run.out()).contains("  ! Entry %d [e-%d] is not what".formatted(position, position));
            }
        }
    }

    @Test
    void a_changed_byte_of_an_entry_is_named_wherever_it_is() throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            int position = 1 + random.nextInt(700);
            export();
            files.editLog(entries -> {
                byte[] entry = entries.get(position - 1);
                entry[random.nextInt(entry.length)] ^= (byte) (1 << random.nextInt(8));
            });
            Run run = verify();
            assertThat(run.code()).isEqualTo(Verify.ALTERED);
            assertThat(run.out().lines().filter(line -> line.startsWith("  ! ")))
                    .singleElement()
                    .asString()
                    .startsWith("  ! Entry " + position)
                    .contains("is not what was recorded");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 256, 257, 600, 700})
    void a_deleted_entry_is_named(int position) throws IOException {
        files.editLog(entries -> entries.remove(position - 1));
        finds("Entry " + position + " is missing.");
    }

    @Test
    void a_deleted_entry_is_named_when_the_other_chunks_stay() throws IOException {
        files.editChunk(0, entries -> entries.remove(16)).editChunk(1, entries -> entries.remove(0));
        finds("Entry 17 is missing.", "Entry 257 is missing.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 256, 257, 700, 701})
    void an_inserted_entry_is_named(int position) throws IOException {
        files.editLog(entries -> entries.add(position - 1, entry(900, "{}")));
        finds("Before or at %d stands an entry [e-900] that does not belong there.".formatted(position));
    }

    @Test
    void an_entry_that_is_there_twice_is_named() throws IOException {
        files.editLog(entries -> entries.add(17, entries.get(16)));
        finds("Before or at 18 stands an entry [e-17] that does not belong there.");
    }

    @Test
    void swapped_entries_are_named() throws IOException {
        files.editLog(entries -> {
            Collections.swap(entries, 16, 17);
            Collections.swap(entries, 254, 260);
        });
        finds(
                "Entries 17 and 18 were swapped; 17 now is [e-18].",
                "Entries 255 and 261 were swapped; 255 now is [e-261].");
    }

    @Test
    void entries_cut_off_at_the_end_are_named() throws IOException {
        files.editLog(entries -> entries.subList(698, 700).clear());
        finds("Entry 699 is missing.", "Entry 700 is missing.");
    }

    @Test
    void a_chunk_cut_off_within_an_entry_is_named() throws IOException {
        byte[] chunk = files.bytes("log/entries-1");
        files.put("log/entries-1", java.util.Arrays.copyOf(chunk, chunk.length - 10));
        finds("Entry 512 cannot be read. (It ends within an entry)", "Entry 512 is missing.");
    }

    @Test
    void a_lost_chunk_is_named() throws IOException {
        files.remove("log/entries-2");
        Run run = verify();
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out())
                .contains("Entry 513 is missing.", "Entry 700 is missing.")
                .doesNotContain("Entry 512 ");
    }

    @Test
    void a_chunk_too_many_is_named() throws IOException {
        files.put("log/entries-3", files.bytes("log/entries-2"));
        Run run = verify();
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out()).contains("Before or at 701 stands an entry [e-513] that does not belong there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2"})
    void an_altered_tile_is_named_and_no_entry_is_accused(String tile) throws IOException {
        files.flip(tile, 40);
        finds(tile + " was altered; the entries prove what it should be.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2"})
    void a_lost_tile_is_rebuilt_and_said(String tile) throws IOException {
        Run run = Run.of(files.remove(tile).write(folder.resolve("log.zip")), LOG);
        assertThat(run.code()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out()).contains("  - " + tile + " is not there; it was rebuilt from the entries.");
    }

    @Test
    void altered_entries_are_named_below_a_top_of_the_tree_that_was_altered_or_lost() throws IOException {
        files.flip("tile/1/000.p/2", 3).editLog(entries -> entries.set(99, entry(100, "{}")));
        finds(
                "tile/1/000.p/2 was altered; the entries prove what it should be.",
                "Entry 100 [e-100] is not what was recorded: it, or its proof, was altered.");
        export();
        files.remove("tile/1/000.p/2").editLog(entries -> entries.remove(300));
        finds("Entry 301 is missing.");
    }

    @Test
    void where_nothing_leads_to_the_signed_root_what_is_odd_is_said_once() throws IOException {
        files.remove("tile/0/002.p/188").editLog(entries -> entries.remove(300));
        finds(
                "Neither the entries nor the tiles lead to the signed root %s."
                        .formatted(LOG.stored().root(700).base64()),
                "At 301 stands an entry [e-302] that says it is 302.");
    }

    @Test
    void altered_entries_and_an_altered_tile_elsewhere_are_told_apart() throws IOException {
        files.flip("tile/0/001", 3)
                .editChunk(0, entries -> entries.set(99, entry(100, "{}")))
                .editChunk(2, entries -> entries.set(9, entry(522, "{}")));
        Run run = verify();
        assertThat(run.out())
                .contains("Entry 100 [e-100] is not what", "Entry 522 [e-522] is not what", "tile/0/001 was altered")
                .doesNotContain("cannot be said");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 356, 610})
    void an_entry_is_named_when_its_tile_was_altered_elsewhere(int position) throws IOException {
        int chunk = (position - 1) / 256;
        String tile = "tile/0/00" + chunk + (chunk == 2 ? ".p/188" : "");
        files.flip(tile, 3).editChunk(chunk, entries -> entries.set(position - 1 - chunk * 256, entry(position, "{}")));
        Run run = verify();
        assertThat(run.out())
                .contains(tile + " was altered", "Entry %d [e-%d] is not what".formatted(position, position))
                .doesNotContain("cannot be said", "Neither");
    }

    @Test
    void an_entry_whose_own_hash_was_altered_too_is_narrowed_down_to_the_tile() throws IOException {
        files.flip("tile/0/001", 99 * 32 + 3).editChunk(1, entries -> entries.set(99, entry(356, "{}")));
        finds("Entries 257 to 512: both they and their tile were altered, so it cannot be said which of them.");
    }

    @Test
    void another_checkpoint_in_its_place_proves_nothing() throws IOException {
        SignerKey other = SignerKey.generate(SampleLog.ORIGIN);
        files.put(
                "checkpoint",
                org.houvast.proof.checkpoint.SignedCheckpoint.sign(
                                LOG.checkpoint().unverified(), other)
                        .toString());
        Run run = verify();
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out())
                .contains("The checkpoint is not vouched for by the given key")
                .contains(other.verifier().hexId());
    }

    @Test
    void an_older_checkpoint_in_its_place_shows_what_is_too_much() throws IOException {
        files.put("checkpoint", LOG.checkpoint(698).toString());
        Run run = verify();
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
    }

    @Test
    void any_changed_byte_of_the_checkpoint_is_found() throws IOException {
        int length = files.bytes("checkpoint").length;
        for (int at = 0; at < length; at++) {
            files.flip("checkpoint", at);
            assertThat(verify().code()).as("byte %d", at).isEqualTo(Verify.ALTERED);
            files.flip("checkpoint", at);
        }
    }

    @Test
    void a_missing_checkpoint_proves_nothing() throws IOException {
        files.remove("checkpoint");
        assertThat(verify().code()).isEqualTo(Verify.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "log/entries-01", "notes.txt", "tile/9/000"})
    void a_file_that_does_not_belong_there_is_named(String name) throws IOException {
        files.put(name, "x");
        finds("The file " + name + " does not belong into an export: nothing that was signed speaks of it.");
    }

    @Test
    void what_the_ledger_itself_signed_wrongly_is_named() throws IOException {
        SampleLog wrong = SampleLog.of(20);
        wrong.entries.set(4, wrong.entries.get(7));
        SampleLog signed = new SampleLog();
        SampleLog forged = signedAsTheyAre(wrong.entries, signed);
        Run run = Run.of(forged.export().write(folder.resolve("forged.zip")), forged);
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out()).contains("At 5 stands an entry [e-8] that says it is 8.");
    }

    private static SampleLog signedAsTheyAre(List<byte[]> entries, SampleLog log) {
        entries.forEach(log::addBytes);
        return log;
    }

    @Test
    void many_faults_are_cut_short() throws IOException {
        SampleLog large = SampleLog.of(1_500);
        Files all =
                large.export().editLog(entries -> entries.replaceAll(entry -> entry(9_999, new String(entry, UTF_8))));
        Run run = Run.of(all.write(folder.resolve("large.zip")), large);
        assertThat(run.code()).isEqualTo(Verify.ALTERED);
        assertThat(run.out().lines().filter(line -> line.startsWith("  ! "))).hasSize(1_001);
        assertThat(run.out()).contains("  ! And more of the kind.");
    }
}
