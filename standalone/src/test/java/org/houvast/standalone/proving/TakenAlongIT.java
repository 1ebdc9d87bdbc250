package org.houvast.standalone.proving;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.ledger.proving.SigningKeys;
import org.houvast.standalone.running.Ended;
import org.houvast.standalone.running.RunningProduct;
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
    void theProductHasRun() {
        try (var product = RunningProduct.demonstration(data(), Map.of())) {
            product.whenReady();
            product.stop();
        }
    }

    private Ended houvast(String... arguments) {
        return Ended.run(List.of(arguments), Map.of("HOUVAST_DATA", data().toString()), "");
    }

    /** The verifier and a Java runtime, nothing else. */
    private int verifier(Path export) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var key = SigningKeys.read(keyFile()).current().verifier().toString();
        var process = new ProcessBuilder(
                        java, "-jar", VERIFIER.toString(), export.toString(), "--key", key, "--lang", "en")
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
    @Order(3)
    void a_new_signing_key_goes_on_where_the_former_one_stopped() {
        assertThat(houvast("rotate-signing-key").exitCode()).isZero();
        assertThat(SigningKeys.read(keyFile()).verifiers()).hasSize(2);
        try (var product = RunningProduct.demonstration(data(), Map.of())) {
            product.whenReady();
            product.stop();
        }
        assertThat(houvast("verify").exitCode()).isZero();
    }

    @Test
    @Order(4)
    void an_altered_entry_is_named() {
        String id;
        long position;
        try (var store = EmbeddedStore.open(data());
                var client = MongoClients.create(store.connectionString())) {
            var commits = client.getDatabase("houvast").getCollection("commits");
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
        try (var store = EmbeddedStore.open(data());
                var client = MongoClients.create(store.connectionString())) {
            var commits = client.getDatabase("houvast").getCollection("commits");
            var last =
                    requireNonNull(commits.find().sort(new Document("_id", -1)).first());
            commits.deleteOne(eq("_id", last.getLong("_id")));
        }
        var refused =
                Ended.run(List.of("serve"), Map.of("HOUVAST_DATA", data().toString(), "HOUVAST_DEMO", "pilot"), "");
        assertThat(refused.exitCode()).as("%s", refused).isEqualTo(11);
        assertThat(refused.err().getLast()).contains("does not agree with what was signed", "verify");
    }

    @Test
    @Order(6)
    void without_its_signing_key_the_product_does_not_start() throws IOException {
        Files.delete(keyFile());
        var refused =
                Ended.run(List.of("serve"), Map.of("HOUVAST_DATA", data().toString(), "HOUVAST_DEMO", "pilot"), "");
        assertThat(refused.exitCode()).as("%s", refused).isEqualTo(10);
        assertThat(refused.err().getLast()).contains("HOUVAST_SIGNING_KEY_FILE");
    }
}
