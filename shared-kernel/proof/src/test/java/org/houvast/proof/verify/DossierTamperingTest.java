package org.houvast.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.Note;
import org.houvast.proof.note.SignerKey;
import org.houvast.proof.value.Sealing;
import org.houvast.proof.value.ValueKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a dossier is found, and the entry is named. */
class DossierTamperingTest {

    private static final ValueKey ANNA = Sealing.key(1);
    private static final ValueKey BRAM = Sealing.key(2);
    private static final String SEALED_BRAM = Sealing.seal(BRAM, "\"Bram\"", "person/bram");
    private static final SampleLog LOG = SampleLog.of(300)
            .add("{\"name\":\"" + Sealing.seal(ANNA, "\"Anna\"", "person/anna") + "\",\"n\":1}")
            .add("{\"name\":\"" + SEALED_BRAM + "\"}")
            .add("{}");

    @TempDir
    Path folder;

    private Files files = new Files();

    @BeforeEach
    void export() throws IOException {
        files = LOG.dossier(List.of(ANNA), 3, 17, 290, 301, 302);
    }

    private Run verify(String... more) throws IOException {
        return Run.of(files.write(folder.resolve("dossier.zip")), LOG, more);
    }

    private void finds(String... sentences) throws IOException {
        Run run = verify();
        assertThat(run.code()).as(run.out()).isEqualTo(Verify.ALTERED);
        assertThat(run.out().lines().filter(line -> line.startsWith("  ! ")).map(line -> line.substring(4)))
                .hasSameSizeAs(sentences)
                .allSatisfy(line -> assertThat(sentences).anyMatch(line::startsWith));
    }

    @Test
    void untouched_it_verifies() throws IOException {
        Run run = verify();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out())
                .startsWith("VERIFIED\nhouvast.example/ledger: a dossier of 5 entries from a log of 303\n");
    }

    @Test
    void any_changed_byte_of_an_entry_is_named() throws IOException {
        int length = files.bytes("entries/17.entry").length;
        for (int at = 0; at < length; at++) {
            files.flip("entries/17.entry", at);
            Run run = verify();
            files.flip("entries/17.entry", at);
            assertThat(run.code()).as("byte %d", at).isEqualTo(Verify.ALTERED);
            assertThat(run.out().lines().filter(line -> line.startsWith("  ! ")))
                    .singleElement()
                    .asString()
                    .containsPattern("^  ! (Entry|At) 17\\b");
        }
    }

    @Test
    void any_changed_byte_of_a_proof_is_named() throws IOException {
        int length = files.bytes("entries/17.tlog-proof").length;
        int signatures = new String(files.bytes("entries/17.tlog-proof"), java.nio.charset.StandardCharsets.UTF_8)
                .indexOf('\u2014');
        for (int at = 0; at < length && at < signatures; at++) {
            files.flip("entries/17.tlog-proof", at);
            Run run = verify();
            files.flip("entries/17.tlog-proof", at);
            assertThat(run.code()).as("byte %d", at).isEqualTo(Verify.ALTERED);
            assertThat(run.out()).containsPattern("  ! (The proof of entry|Entry) 17 \\[e-17]");
        }
    }

    @Test
    void a_deleted_entry_is_named() throws IOException {
        files.remove("entries/17.entry");
        finds("Entry 17 is missing.");
        files.remove("entries/17.tlog-proof");
        finds("Entry 17 is missing.");
    }

    @Test
    void an_inserted_entry_is_named_even_with_a_proof_of_its_own() throws IOException {
        Files other = LOG.dossier(List.of(), 42);
        files.put("entries/42.entry", other.bytes("entries/42.entry"))
                .put("entries/42.tlog-proof", other.bytes("entries/42.tlog-proof"));
        finds("Before or at 42 stands an entry [e-42] that does not belong there.");
    }

    @Test
    void swapped_entries_are_named() throws IOException {
        files.swap("entries/3.entry", "entries/290.entry");
        finds("Entries 3 and 290 were swapped; 3 now is [e-290].");
        files.swap("entries/3.tlog-proof", "entries/290.tlog-proof");
        finds("Entries 3 and 290 were swapped; 3 now is [e-290].");
    }

    @Test
    void an_entry_in_the_place_of_another_is_named() throws IOException {
        files.put("entries/3.entry", files.bytes("entries/290.entry"));
        finds("At 3 stands an entry [e-290] that says it is 290.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100})
    void a_truncated_entry_is_named(int length) throws IOException {
        files.put("entries/17.entry", java.util.Arrays.copyOf(files.bytes("entries/17.entry"), length));
        finds("Entry 17 is not what was recorded");
    }

    @Test
    void a_proof_for_another_entry_is_named() throws IOException {
        files.put("entries/17.tlog-proof", files.bytes("entries/290.tlog-proof"));
        finds("The proof of entry 17 [e-17] is for entry 290.");
        files.remove("entries/17.tlog-proof");
        finds("Entry 17 [e-17] has no proof.");
    }

    @Test
    void a_proof_for_another_checkpoint_is_named() throws IOException {
        SampleLog shorter = SampleLog.of(299);
        files.put("entries/17.tlog-proof", shorter.dossier(List.of(), 17).bytes("entries/17.tlog-proof"));
        finds("The proof of entry 17 [e-17] is for another checkpoint.");
    }

    @Test
    void a_checkpoint_by_another_key_proves_nothing() throws IOException {
        SignerKey other = SignerKey.generate(SampleLog.ORIGIN);
        files.put(
                "checkpoint",
                SignedCheckpoint.sign(LOG.checkpoint().unverified(), other).toString());
        finds("The checkpoint is not vouched for by the given key");
    }

    @Test
    void a_list_of_entries_that_was_shortened_lengthened_or_signed_by_another_is_refused() throws IOException {
        files.edit("contents", text -> text.replace("\n17\n", "\n"));
        finds("The signed list of what is in it does not hold");
        export();
        files.edit("contents", text -> text.replace("\n17\n", "\n17\n42\n"));
        finds("The signed list of what is in it does not hold");
        export();
        files.edit(
                "contents",
                text -> Note.sign(Note.parse(text).text().replace("\n17\n", "\n"), SignerKey.generate(SampleLog.ORIGIN))
                        .toString());
        finds("The signed list of what is in it does not hold");
        export();
        files.remove("contents");
        finds("The signed list of what is in it does not hold: There is no contents.");
    }

    @Test
    void the_list_of_another_dossier_is_refused_or_shows_what_is_missing() throws IOException {
        files.put("contents", LOG.dossier(List.of(), 3, 4).bytes("contents"));
        finds(
                "Entry 4 is missing.",
                "Before or at 17 stands",
                "Before or at 290 stands",
                "Before or at 301 stands",
                "Before or at 302 stands");
        files.put("contents", SampleLog.of(5).dossier(List.of(), 3).bytes("contents"));
        finds("The signed list of what is in it does not hold");
    }

    @Nested
    class PersonalValues {

        @Test
        void are_printed_only_when_asked_and_only_those_with_a_key() throws IOException {
            assertThat(verify().out()).doesNotContain("Anna", "number 17");
            Run run = verify("--show");
            assertThat(run.code()).isEqualTo(Verify.VERIFIED);
            assertThat(run.out())
                    .contains("{\"name\":\"Anna\",\"n\":1}", "{\"name\":\"[redacted]\"}", "number 17")
                    .contains("301 2026-01-01T00:00:00.301Z guidance.coach-session-held [e-301]")
                    .doesNotContain("Bram", "personal:1:");
        }

        @Test
        void are_not_printed_from_a_dossier_that_does_not_verify() throws IOException {
            files.flip("entries/17.entry", 20);
            Run run = verify("--show");
            assertThat(run.code()).isEqualTo(Verify.ALTERED);
            assertThat(run.out()).doesNotContain("Anna", "number 3");
        }

        @Test
        void are_counted_by_what_the_reader_may_see() throws IOException {
            assertThat(verify().out())
                    .contains(
                            "Personal values: 1 readable and checked against what was recorded, 1 redacted, 0 erased");
            assertThat(verify("--json").out()).contains("\"values\":{\"readable\":1,\"redacted\":1,\"erased\":0}");
            files = LOG.dossier(List.of(), 301, 302);
            assertThat(verify().out()).contains("Personal values: 0 readable", "2 redacted, 0 erased");
            files = LOG.dossier(List.of(), 3);
            assertThat(verify().out()).doesNotContain("Personal values");
        }

        @Test
        void that_are_erased_read_so() throws IOException {
            files = LOG.dossier(List.of(ANNA), List.of(SEALED_BRAM), 301, 302);
            Run run = verify("--show");
            assertThat(run.code()).as(run.out()).isEqualTo(Verify.VERIFIED);
            assertThat(run.out()).contains("1 readable", "0 redacted, 1 erased", "{\"name\":\"[erased]\"}");
            assertThat(verify("--show", "--lang", "nl").out()).contains("0 weggelakt, 1 gewist", "[gewist]");
        }

        @Test
        void are_said_to_be_erased_by_nobody_but_the_ledger() throws IOException {
            String salt = BRAM.salt();
            files.edit("contents", text -> text.replace("\n302\n", "\n302\nerased " + salt + "\n"));
            finds("The signed list of what is in it does not hold");
            assertThat(verify("--json").out()).contains("\"redacted\":1,\"erased\":0");
        }

        @Test
        void without_its_key_is_redacted_for_whoever_gets_the_dossier_next() throws IOException {
            files.remove("values");
            Run run = verify("--show");
            assertThat(run.code()).isEqualTo(Verify.VERIFIED);
            assertThat(run.out()).contains("2 redacted").doesNotContain("Anna");
        }

        @Test
        void with_any_changed_byte_in_their_keys_are_noticed() throws IOException {
            for (int at = 0; at < files.bytes("values").length - 1; at++) {
                files.flip("values", at);
                Run run = verify();
                files.flip("values", at);
                assertThat(run.code()).as("byte %d", at).isEqualTo(Verify.ALTERED);
                assertThat(run.out()).containsPattern("The keys? .*for (a )?personal values? ");
            }
        }

        @Test
        void with_an_altered_key_are_named() throws IOException {
            files.put("values", ValueKey.of(salt(ANNA), new byte[32]).secret() + "\n");
            finds("The key " + ANNA.salt() + " for a personal value was altered");
        }

        @Test
        void that_their_own_key_does_not_open_are_named() throws IOException {
            SampleLog log = SampleLog.of(1)
                    .add("{\"name\":\""
                            + Sealing.seal(ANNA, "\"Anna\"", "person/anna").replace("anna", "kim") + "\"}");
            Run run = Run.of(log.dossier(List.of(ANNA), 2).write(folder.resolve("odd.zip")), log, "--show");
            assertThat(run.code()).isEqualTo(Verify.ALTERED);
            assertThat(run.out())
                    .contains("A key for a personal value in entry 2 [e-2] does not open it. (" + ANNA.salt())
                    .doesNotContain("Anna");
        }

        @Test
        void with_a_key_that_is_for_none_are_remarked_on() throws IOException {
            files.put("values", ANNA.secret() + "\n" + Sealing.key(9).secret() + "\n");
            Run run = verify();
            assertThat(run.code()).isEqualTo(Verify.VERIFIED);
            assertThat(run.out())
                    .contains("  - The key " + Sealing.key(9).salt() + " is for no value in this dossier.");
        }

        @Test
        void with_something_that_is_no_key_are_refused() throws IOException {
            files.put("values", "secret\n");
            assertThat(verify().code()).isEqualTo(Verify.ALTERED);
        }

        private static byte[] salt(ValueKey key) {
            return java.util.Base64.getDecoder().decode(key.salt());
        }
    }
}
