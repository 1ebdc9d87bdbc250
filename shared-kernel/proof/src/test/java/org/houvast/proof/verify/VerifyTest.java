package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houvast.proof.checkpoint.Checkpoint;
import org.houvast.proof.checkpoint.SignedCheckpoint;
import org.houvast.proof.note.SignerKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier as it is asked and answers. */
class VerifyTest {

    private static final SampleLog LOG = SampleLog.of(600);

    @TempDir
    Path folder;

    private Path log() throws IOException {
        return LOG.export().write(folder.resolve("log.zip"));
    }

    private Path write(String name, String text) throws IOException {
        return java.nio.file.Files.writeString(folder.resolve(name), text);
    }

    @Nested
    class Asked {

        @Test
        void for_help_it_helps() {
            assertThat(Run.of("--help").code()).isEqualTo(Verify.VERIFIED);
            assertThat(Run.of("--help").out()).contains("--key VKEY", "--checkpoint FILE");
        }

        @Test
        void without_sense_it_says_so() throws IOException {
            String key = LOG.key().toString();
            String file = log().toString();
            for (String[] words : List.<String[]>of(
                    new String[] {},
                    new String[] {file},
                    new String[] {"--key", key},
                    new String[] {file, "--key"},
                    new String[] {file, "--key", "no key"},
                    new String[] {file, file, "--key", key},
                    new String[] {file, "--key", key, "--nonsense"},
                    new String[] {file, "--key", key, "--lang", "fr"},
                    new String[] {file, "--key-file", folder.resolve("none").toString()},
                    new String[] {
                        file,
                        "--key",
                        key,
                        "--checkpoint",
                        folder.resolve("none").toString()
                    })) {
                Run run = Run.of(words);
                assertThat(run.code()).as(Arrays.toString(words)).isEqualTo(Verify.USAGE);
                assertThat(run.err()).contains("verify FILE --key");
                assertThat(run.out()).isEmpty();
            }
        }

        @Test
        void with_keys_in_a_file_it_takes_all_of_them() throws IOException {
            Path keys = write("keys", SignerKey.generate(SampleLog.ORIGIN).verifier() + "\n\n" + LOG.key() + "\n");
            assertThat(Run.of(log().toString(), "--key-file", keys.toString()).code())
                    .isEqualTo(Verify.VERIFIED);
        }

        @Test
        void in_dutch_it_answers_in_dutch() throws IOException {
            Run run = Run.of(log(), LOG, "--lang", "nl");
            assertThat(run.out()).startsWith("KLOPT\n").contains("het hele register, 600 feiten");
        }

        @Test
        void for_json_it_answers_in_json() throws IOException {
            Run run = Run.of(log(), LOG, "--json");
            assertThat(run.out())
                    .isEqualTo(
                            ("{\"verified\":true,\"kind\":\"LOG\",\"origin\":\"houvast.example/ledger\",\"size\":600,"
                                            + "\"root\":\"%s\",\"entries\":600,\"faults\":[],\"remarks\":[],\"more\":false}\n")
                                    .formatted(LOG.stored().root(600).base64()));
            Files altered = LOG.export()
                    .editLog(entries -> entries.set(
                            16, SampleLog.entry(17, "{\"q\":\"\u00e9\"}").bytes()));
            assertThat(Run.of(altered.write(folder.resolve("a.zip")), LOG, "--json")
                            .out())
                    .startsWith("{\"verified\":false")
                    .contains("\"kind\":\"ENTRY_ALTERED\",\"position\":17,\"other\":null,\"id\":\"e-17\"");
        }
    }

    @Nested
    class Unreadable {

        private void isUnreadable(Path file) {
            Run run = Run.of(file, LOG);
            assertThat(run.code()).isEqualTo(Verify.UNREADABLE);
            assertThat(run.err()).contains(file.toString());
            assertThat(run.out()).isEmpty();
        }

        @Test
        void is_what_is_not_there_or_no_zip_or_cut_off() throws IOException {
            isUnreadable(folder.resolve("none.zip"));
            isUnreadable(write("text.zip", "text"));
            byte[] zip = java.nio.file.Files.readAllBytes(log());
            isUnreadable(java.nio.file.Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2)));
        }

        @Test
        void is_a_zip_of_something_else() throws IOException {
            isUnreadable(new Files().put("a", "b").write(folder.resolve("other.zip")));
            isUnreadable(LOG.export().put("format", "houvast-log/2\n").write(folder.resolve("newer.zip")));
            isUnreadable(LOG.export().put("format", "x".repeat(2_000_000)).write(folder.resolve("large.zip")));
        }

        @Test
        void is_a_zip_with_a_name_twice() throws IOException {
            Path file = LOG.export().put("keyz", "x").write(folder.resolve("twice.zip"));
            String bytes =
                    new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            java.nio.file.Files.writeString(
                    file, bytes.replace("keyz", "keys"), java.nio.charset.StandardCharsets.ISO_8859_1);
            isUnreadable(file);
        }

        @Test
        void is_a_log_that_says_it_is_larger_than_any_export() throws IOException {
            Checkpoint endless = new Checkpoint(
                    SampleLog.ORIGIN, Long.MAX_VALUE, LOG.stored().root(1));
            isUnreadable(LOG.export()
                    .put(
                            "checkpoint",
                            SignedCheckpoint.sign(endless, LOG.signer).toString())
                    .write(folder.resolve("endless.zip")));
        }

        @Test
        void is_not_what_is_far_larger_than_it_says() throws IOException {
            Path file = folder.resolve("bomb.zip");
            try (var zip = new ZipOutputStream(java.nio.file.Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("format"));
                zip.write("houvast-log/1\n".getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("checkpoint"));
                zip.write(new byte[50_000_000]);
            }
            Run run = Run.of(file, LOG);
            assertThat(run.code()).isEqualTo(Verify.ALTERED);
            assertThat(run.out()).contains("checkpoint is larger than it may be");
        }
    }

    @Nested
    class WithACheckpointThatWasKept {

        private Run verify(Files export, SignedCheckpoint kept) throws IOException {
            Path file = write("kept", kept.toString());
            return Run.of(export.write(folder.resolve("e.zip")), LOG, "--checkpoint", file.toString());
        }

        private SignedCheckpoint ofAnotherPast(long size) {
            return SignedCheckpoint.sign(
                    new Checkpoint(SampleLog.ORIGIN, size, LOG.stored().root(7)), LOG.signer);
        }

        @Test
        void a_log_is_compared_at_every_size() throws IOException {
            for (long size : new long[] {0, 1, 2, 255, 256, 257, 599, 600}) {
                Run run = verify(LOG.export(), LOG.checkpoint(size));
                assertThat(run.code()).as(run.out()).isEqualTo(Verify.VERIFIED);
                assertThat(run.out()).doesNotContain("comparison");
                assertThat(verify(LOG.export(), ofAnotherPast(size)).out())
                        .contains("The log is not the one that was kept at %d entries".formatted(size));
            }
        }

        @Test
        void a_log_that_ends_before_it_cannot_be_compared() throws IOException {
            Run run = verify(LOG.export(), ofAnotherPast(601));
            assertThat(run.code()).isEqualTo(Verify.VERIFIED);
            assertThat(run.out()).contains("does not allow a comparison with the kept checkpoint of 601 entries");
        }

        @Test
        void a_dossier_is_compared_where_it_carries_a_proof() throws IOException {
            Files dossier = LOG.dossier(List.of(), 5);
            assertThat(verify(dossier, LOG.checkpoint(600)).code()).isEqualTo(Verify.VERIFIED);
            assertThat(verify(dossier, LOG.checkpoint(2)).out()).doesNotContain("comparison");
            assertThat(verify(dossier, LOG.checkpoint(2)).code()).isEqualTo(Verify.VERIFIED);
            assertThat(verify(dossier, LOG.checkpoint(3)).out()).contains("does not allow a comparison");
            assertThat(verify(dossier, ofAnotherPast(2)).code()).isEqualTo(Verify.ALTERED);
            assertThat(verify(dossier, ofAnotherPast(600)).code()).isEqualTo(Verify.ALTERED);
            assertThat(verify(dossier.flip("consistency/2", 60), LOG.checkpoint(2))
                            .code())
                    .isEqualTo(Verify.ALTERED);
        }

        @Test
        void signed_by_another_it_is_refused() throws IOException {
            SignerKey other = SignerKey.generate(SampleLog.ORIGIN);
            Run run =
                    verify(LOG.export(), SignedCheckpoint.sign(LOG.checkpoint(5).unverified(), other));
            assertThat(run.code()).isEqualTo(Verify.ALTERED);
            assertThat(run.out()).contains("The checkpoint that was kept is not vouched for");
            Path text = write("nonsense", "nonsense");
            assertThat(Run.of(log(), LOG, "--checkpoint", text.toString()).code())
                    .isEqualTo(Verify.ALTERED);
        }
    }

    @Test
    void texts_exist_in_both_languages_for_everything_that_can_be_found() {
        for (String language : List.of("nl", "en")) {
            Texts texts = new Texts(language);
            for (FindingKind kind : FindingKind.values()) {
                assertThat(texts.of(Finding.of(kind, "detail")))
                        .contains("detail")
                        .doesNotContain("{");
            }
        }
        assertThat(new Texts("nl").get("verified")).isNotEqualTo(new Texts("en").get("verified"));
    }
}
