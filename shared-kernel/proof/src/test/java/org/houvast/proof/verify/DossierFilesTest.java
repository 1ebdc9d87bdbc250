package org.houvast.proof.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.houvast.proof.Sha256;
import org.houvast.proof.export.DossierWriter;
import org.houvast.proof.export.LogKeys;
import org.houvast.proof.note.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a dossier beside its entries are as bound as the entries are. */
class DossierFilesTest {

    private static final SampleLog LOG = SampleLog.of(20);

    @TempDir
    Path folder;

    private Files files = new Files();

    @BeforeEach
    void with_two_files_and_an_entry_withheld() throws IOException {
        files = dossier();
    }

    private static Files dossier() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var dossier = new DossierWriter(out, LOG.checkpoint(), new LogKeys(List.of(LOG.key()), List.of()))) {
            dossier.entry(LOG.entries.get(2), LOG.stored().inclusion(2, 20));
            dossier.withheld(Sha256.leaf(LOG.entries.get(4)), LOG.stored().inclusion(4, 20));
            dossier.file("dossier.html", to -> to.write("<p>Three and five</p>".getBytes(UTF_8)));
            dossier.file("attachments/3/1.txt", to -> to.write("a report".getBytes(UTF_8)));
            dossier.consistency(LOG.stored().consistency(2, 20));
            dossier.finish(LOG.signer);
        }
        return Files.of(out.toByteArray());
    }

    private Run verify(String... more) throws IOException {
        return Run.of(files.write(folder.resolve("dossier.zip")), LOG, more);
    }

    private void finds(String sentence) throws IOException {
        Run run = verify();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Verify.ALTERED);
        assertThat(run.out().lines().filter(line -> line.startsWith("  ! ")))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void untouched_it_verifies_and_says_what_it_looked_at() throws IOException {
        Run run = verify("--show");
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Verify.VERIFIED);
        assertThat(run.out())
                .contains("only the hash is here: 1", "attachments/3/1.txt, consistency/2, dossier.html, keys")
                .contains("\n5 [withheld]\n")
                .doesNotContain("number 5");
        assertThat(verify("--json").out()).contains("\"withheld\":[5]", "{\"name\":\"dossier.html\",\"sha256\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.html", "attachments/3/1.txt", "keys", "consistency/2"})
    void any_changed_byte_of_a_file_is_named(String name) throws IOException {
        for (int at = 0; at < files.bytes(name).length; at++) {
            files.flip(name, at);
            finds("The file " + name + " is not the one that was signed for");
            files.flip(name, at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entries/3.tlog-proof", "entries/5.tlog-proof", "entries/5.withheld", "entries/3.entry"})
    void any_changed_byte_of_an_entry_or_its_proof_signature_and_all_is_named(String name) throws IOException {
        for (int at = 0; at < files.bytes(name).length; at++) {
            files.flip(name, at);
            Run run = verify();
            assertThat(run.code()).as("%s, byte %d: %s", name, at, run.out()).isEqualTo(Verify.ALTERED);
            assertThat(run.out()).containsPattern("  ! .*\\b" + name.replaceAll("\\D", "") + "\\b");
            files.flip(name, at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contents", "checkpoint", "format"})
    void any_changed_byte_of_what_is_signed_is_found(String name) throws IOException {
        for (int at = 0; at < files.bytes(name).length; at++) {
            files.flip(name, at);
            assertThat(verify().code()).as("%s, byte %d", name, at).isNotEqualTo(Verify.VERIFIED);
            files.flip(name, at);
        }
    }

    @Test
    void a_missing_one_an_unlisted_one_and_a_renamed_one_are_named() throws IOException {
        byte[] report = files.bytes("attachments/3/1.txt");
        files.remove("attachments/3/1.txt");
        finds("The file attachments/3/1.txt is missing.");
        files.put("attachments/3/2.txt", report);
        finds("A file was renamed: attachments/3/1.txt -> attachments/3/2.txt.");
        files.put("attachments/3/1.txt", report);
        finds("The file attachments/3/2.txt does not belong into an export");
    }

    @Test
    void two_that_changed_places_are_both_named() throws IOException {
        files.swap("attachments/3/1.txt", "dossier.html");
        assertThat(verify().out())
                .contains("The file attachments/3/1.txt is not the one", "The file dossier.html is not the one");
    }

    @Test
    void the_bytes_of_what_was_withheld_do_not_belong_there() throws IOException {
        files.put("entries/5.entry", LOG.entries.get(4));
        assertThat(verify().out()).contains("at 5 stands an entry");
    }

    @Test
    void the_files_cannot_be_left_out_by_calling_it_a_dossier_of_the_first_format() throws IOException {
        files.put("format", "houvast-dossier/1\n").remove("dossier.html").remove("attachments/3/1.txt");
        assertThat(verify().out()).contains("NOT VERIFIED", "The signed list of what is in it does not hold");
        files.edit("contents", text -> text.replace("houvast-dossier/2", "houvast-dossier/1"));
        assertThat(verify().out()).contains("NOT VERIFIED", "The signed list of what is in it does not hold");
    }

    @Test
    void a_dossier_of_the_first_format_still_verifies() throws IOException {
        var checkpoint = LOG.checkpoint().unverified();
        files = Files.of(new byte[0]);
        var now = dossier();
        for (var name : List.of("checkpoint", "keys", "consistency/2", "entries/3.entry", "entries/3.tlog-proof")) {
            files.put(name, now.bytes(name));
        }
        files.put("format", "houvast-dossier/1\n")
                .put(
                        "contents",
                        Note.sign(
                                        "houvast-dossier/1\nof %s\ncheckpoint 20 %s\n3\n"
                                                .formatted(checkpoint.origin(), checkpoint.root()),
                                        LOG.signer)
                                .toString());
        Run run = verify();
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Verify.VERIFIED);
        files.put("dossier.html", "<p>Never signed for</p>");
        finds("The file dossier.html does not belong into an export");
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"../up.txt", "a/../b.txt", "/etc/x.txt", "A.txt", "contents", "entries/3.entry", "x"})
        void that_lead_elsewhere_or_are_taken_are_not_written(String name) throws IOException {
            try (var dossier = new DossierWriter(
                    new ByteArrayOutputStream(), LOG.checkpoint(), new LogKeys(List.of(LOG.key()), List.of()))) {
                assertThatThrownBy(() -> dossier.file(name, to -> {})).isInstanceOf(IllegalArgumentException.class);
            }
        }

        @Test
        void are_given_once() throws IOException {
            try (var dossier = new DossierWriter(
                    new ByteArrayOutputStream(), LOG.checkpoint(), new LogKeys(List.of(LOG.key()), List.of()))) {
                dossier.file("a.txt", to -> {});
                assertThatThrownBy(() -> dossier.file("a.txt", to -> {})).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
