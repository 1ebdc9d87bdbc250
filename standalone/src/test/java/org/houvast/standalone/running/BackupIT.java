package org.houvast.standalone.running;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.types.Binary;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up and restoring as an operator does it. About the embedded store: always on that. */
class BackupIT {

    private static final String REPORT = RecordedDocument.pdf(700_000);
    private static final String RETURN_HOME = "/api/measures/return-home-achieved?unit=family";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> settings;

    @BeforeEach
    void settings() {
        settings = new HashMap<>();
        settings.put("HOUVAST_DATA", folder.resolve("data").toString());
        settings.put(
                "HOUVAST_SIGNING_KEY_FILE",
                folder.resolve("data-keys/signing.key").toString());
    }

    @Test
    void a_running_product_is_backed_up_and_what_was_lost_is_restored() throws Exception {
        LoadedPilot.at(folder.resolve("data"));
        var backup = folder.resolve("backup");
        String figures;
        RecordedDocument document;
        try (var product = RunningProduct.demonstration(folder.resolve("data"), settings)) {
            figures = figures(product);
            document = RecordedDocument.of(new Web(product.whenReady()), REPORT);
            assertThat(figures).contains("11").contains("12");
            assertThat(ended("backup", backup.toString())).last().asString().startsWith("Backed up to");
            assertThat(ended("check-store")).containsExactly("The store is whole");
            product.stop();
        }
        var store = folder.resolve("data/houvast.store");
        try (var file = new RandomAccessFile(store.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        var refused = Ended.run(List.of("verify"), settings, "");
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.err()).anyMatch(line -> line.contains("restore it from a backup"));

        settings.put("HOUVAST_DATA", folder.resolve("restored").toString());
        assertThat(ended("restore", backup.toString())).last().asString().startsWith("Restored from");
        assertThat(ended("compact")).last().asString().startsWith("The store takes");
        try (var product = RunningProduct.demonstration(folder.resolve("restored"), settings)) {
            assertThat(figures(product)).isEqualTo(figures);
            assertThat(new Web(product.whenReady())
                            .get(document.address(), RecordedDocument.SUPERVISOR)
                            .body())
                    .isEqualTo(REPORT);
            product.stop();
        }
        assertThat(ended("verify")).anyMatch(line -> line.contains("Nothing was altered"));
        assertThat(Files.exists(folder.resolve("restored/houvast.store.part"))).isFalse();
        doctor(document);
        var found = Ended.run(List.of("verify"), settings, "");
        assertThat(found.exitCode()).as("%s", found).isEqualTo(11);
        assertThat(found.out())
                .anyMatch(line -> line.startsWith("document-altered %s: Document %s of entry %d"
                        .formatted(document.eventId(), document.id(), document.position())))
                .last()
                .isEqualTo("1 finding: the ledger was altered.");
    }

    /** Turns one bit of what is stored of it. */
    private void doctor(RecordedDocument document) {
        try (var store = EmbeddedStore.open(folder.resolve("restored"));
                var client = MongoClients.create(store.connectionString())) {
            var chunks = client.getDatabase("houvast").getCollection("attachments.chunks");
            var chunk =
                    requireNonNull(chunks.find(eq("files_id", document.id())).first());
            var data = chunk.get("data", Binary.class).getData();
            data[data.length / 2] ^= 1;
            chunks.replaceOne(eq(chunk.get("_id")), chunk.append("data", new Binary(data)));
        }
    }

    @Test
    void what_cannot_be_done_is_said_in_a_line() {
        assertRefused(4, "holds no store", "backup", folder.resolve("backup").toString());
        assertRefused(4, "holds no store", "restore", folder.resolve("nothing").toString());
        assertRefused(4, "holds no store", "check-store");
        settings.put("HOUVAST_MONGODB_URI", "mongodb://127.0.0.1:1/houvast");
        assertRefused(2, "mongodump", "backup", folder.resolve("backup").toString());
    }

    private static String figures(RunningProduct product) {
        return new Web(product.whenReady())
                .get(RETURN_HOME, Web.basic("evaluator", "demo"))
                .body();
    }

    private List<String> ended(String... arguments) {
        var ended = Ended.run(List.of(arguments), settings, "");
        assertThat(ended.exitCode()).as("%s", ended).isZero();
        return ended.out();
    }

    private void assertRefused(int code, String named, String... arguments) {
        var ended = Ended.run(List.of(arguments), settings, "");
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(code);
        assertThat(ended.err())
                .filteredOn(line -> !line.startsWith("WARNING: "))
                .singleElement()
                .asString()
                .startsWith("houvast: ")
                .contains(named);
    }
}
