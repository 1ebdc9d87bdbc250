package org.houvast.standalone.proving;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.standalone.running.Ended;
import org.houvast.standalone.running.LoadedPilot;
import org.houvast.standalone.running.RunningProduct;
import org.houvast.standalone.running.StoreUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The data of a stopped product: audited, exported, checked by the small program alone, and found out when altered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TakenAlongIT {

    private static final Path VERIFIER = Path.of("../shared-kernel/proof/target/houvast-verify.jar");

    @TempDir
    private static Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path keyFile() {
        return folder.resolve("data-keys").resolve("signing.key");
    }

    @BeforeAll
    void theProductHasRun() throws IOException {
        LoadedPilot.at(data());
        try (var product = RunningProduct.demonstration(data(), StoreUnderTest.at(data(), Map.of()))) {
            product.whenReady();
            product.stop();
        }
    }

    private Ended houvast(String... arguments) {
        return Ended.run(List.of(arguments), StoreUnderTest.at(data(), Map.of()), "");
    }

    /** The verifier and a Java runtime, nothing else. */
    private int verifier(Path export, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                VERIFIER.toString(),
                export.toString()));
        var key = SigningKeys.read(keyFile()).current().verifier().toString();
        command.addAll(List.of("--key", key, "--lang", "en"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("verified").toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    @Order(1)
    void the_audit_finds_nothing_and_can_be_resumed() {
        var whole = houvast("verify");
        assertThat(whole.exitCode()).as("%s", whole).isZero();
        assertThat(whole.out()).containsExactly("Nothing was altered.");
        assertThat(String.join("", whole.err())).contains("mark 257:", "(100 %)");
        var mark = String.join("\n", whole.err()).replaceAll("(?s).*mark (2305:[0-9]+).*", "$1");
        assertThat(houvast("verify", "--from", mark).exitCode()).isZero();
        assertThat(houvast("verify", "--from", "anywhere").exitCode()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void the_whole_ledger_and_one_case_are_checked_without_it() throws IOException, InterruptedException {
        var whole = folder.resolve("whole.zip");
        var dossier = folder.resolve("family.zip");
        assertThat(houvast("export", whole.toString()).exitCode()).isZero();
        var exported = houvast("export", "--case", "pilot-family-07", "--kept", "1000", dossier.toString());
        assertThat(exported.exitCode()).as("%s", exported).isZero();
        assertThat(verifier(whole))
                .as(Files.readString(folder.resolve("verified")))
                .isZero();
        assertThat(verifier(dossier))
                .as(Files.readString(folder.resolve("verified")))
                .isZero();
        var key = SigningKeys.read(keyFile()).current().verifier().toString();
        assertThat(houvast("verify-dossier", dossier.toString(), "--key", key).exitCode())
                .isZero();
        var stranger = SigningKeys.generate("houvast.invalid/other")
                .current()
                .verifier()
                .toString();
        assertThat(houvast("verify-dossier", dossier.toString(), "--key", stranger)
                        .exitCode())
                .isEqualTo(1);
        assertThat(houvast("export", whole.toString()).err().getLast()).contains("exists already");
        assertThat(houvast("export", "--case", "nobody", folder.resolve("n.zip").toString())
                        .err()
                        .getLast())
                .contains("no case or house");
        assertThat(folder.resolve("n.zip")).doesNotExist();
    }

    @Test
    @Order(2)
    void of_a_case_with_two_children_one_is_disclosed() throws IOException, InterruptedException {
        var dossier = folder.resolve("anna.zip");
        var exported =
                houvast("export", "--case", "pilot-family-07", "--disclose", "person/f07-anna", dossier.toString());
        assertThat(exported.exitCode()).as("%s", exported).isZero();
        assertThat(exported.out()).anyMatch(line -> line.matches("Personal values: [1-9].* redacted, 0 erased"));
        assertThat(exported.out().getLast())
                .startsWith("Redacted is what is about")
                .contains("person/f07-bram");
        assertThat(Files.getPosixFilePermissions(dossier)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(verifier(dossier, "--show")).isZero();
        assertThat(Files.readString(folder.resolve("verified")))
                .contains("\"child\":\"f07-anna\",\"name\":\"Anna\"", "\"child\":\"f07-bram\",\"name\":\"[redacted]\"")
                .doesNotContain("\"Bram\"", "personal:1:");
    }

    @Test
    @Order(2)
    void who_is_disclosed_is_said_in_words_that_are_understood() {
        var file = folder.resolve("wrong.zip").toString();
        for (var wrong : List.of("anna", "all,none")) {
            var refused = houvast("export", "--case", "pilot-family-07", "--disclose", wrong, file);
            assertThat(refused.exitCode()).as(wrong).isEqualTo(2);
            assertThat(refused.err().getLast()).contains("--disclose takes none, all, or a list");
        }
        var mistyped = houvast("export", "--case", "pilot-family-07", "--disclose", "person/f07-ana", file);
        assertThat(mistyped.exitCode()).isEqualTo(2);
        assertThat(mistyped.err().getLast()).contains("is about person/f07-ana; they are about", "person/f07-anna");
        assertThat(Path.of(file)).doesNotExist();
        assertThat(houvast("export", "--disclose", "all", file).err().getLast()).contains("goes with --case");
    }

    @Test
    @Order(3)
    void a_new_signing_key_goes_on_where_the_former_one_stopped_and_can_be_followed() {
        var former = SigningKeys.read(keyFile()).current().verifier().toString();
        var rotated = houvast("rotate-signing-key");
        assertThat(rotated.exitCode()).as("%s", rotated).isZero();
        assertThat(rotated.out()).contains(former).anyMatch(line -> line.startsWith("next-key "));
        assertThat(SigningKeys.read(keyFile()).verifiers()).hasSize(2);
        try (var product = RunningProduct.demonstration(data(), StoreUnderTest.at(data(), Map.of()))) {
            product.whenReady();
            product.stop();
        }
        assertThat(houvast("verify").exitCode()).isZero();
        var dossier = folder.resolve("after.zip");
        assertThat(houvast("export", "--case", "pilot-family-07", dossier.toString())
                        .exitCode())
                .isZero();
        assertThat(houvast("verify-dossier", dossier.toString(), "--key", former)
                        .exitCode())
                .isZero();
    }

    @Test
    @Order(4)
    void an_altered_entry_is_named() {
        String id;
        long position;
        try (var store = StoreUnderTest.open(data())) {
            var commits = store.database().getCollection("commits");
            var commit = requireNonNull(
                    commits.find(gte("_id", 1000L)).sort(new Document("_id", 1)).first());
            position = commit.getLong("_id");
            var event = commit.getList("events", Document.class).getFirst();
            id = event.getString("id");
            event.put("type", "team.member-removed");
            commits.replaceOne(eq("_id", position), commit);
        }
        var found = houvast("verify");
        assertThat(found.exitCode()).isEqualTo(11);
        assertThat(found.out())
                .anyMatch(line -> line.startsWith("entry-altered %s: Entry %d ".formatted(id, position)));
    }

    @Test
    @Order(5)
    void a_ledger_that_lost_its_end_does_not_start() {
        try (var store = StoreUnderTest.open(data())) {
            var commits = store.database().getCollection("commits");
            var last =
                    requireNonNull(commits.find().sort(new Document("_id", -1)).first());
            commits.deleteOne(eq("_id", last.getLong("_id")));
        }
        var refused = Ended.run(List.of("serve"), StoreUnderTest.at(data(), Map.of("HOUVAST_DEMO", "pilot")), "");
        assertThat(refused.exitCode()).as("%s", refused).isEqualTo(11);
        assertThat(refused.err().getLast()).contains("does not agree with what was signed", "verify");
    }

    @Test
    @Order(6)
    void without_its_signing_key_the_product_does_not_start() throws IOException {
        Files.delete(keyFile());
        var refused = Ended.run(List.of("serve"), StoreUnderTest.at(data(), Map.of("HOUVAST_DEMO", "pilot")), "");
        assertThat(refused.exitCode()).as("%s", refused).isEqualTo(10);
        assertThat(refused.err().getLast()).contains("HOUVAST_SIGNING_KEY_FILE");
    }
}
