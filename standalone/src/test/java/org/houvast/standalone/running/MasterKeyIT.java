package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.houvast.standalone.login.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The master key as its operator meets it: made, lost, exchanged, rotated. */
class MasterKeyIT {

    private static final String PASSWORD = "a long password";
    private static final String OPEN = """
            {"caseId":"case-1","occurred":"2024-01-08","family":"Family Sperwer","programme":"simba-familiezorg-nl",
             "clients":[{"person":"mother","name":"Mother","relation":"mother"}]}""";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path key;

    @SuppressWarnings("NullAway.Init")
    private Map<String, String> settings;

    @BeforeEach
    void nothingIsThereYet() throws Exception {
        key = folder.resolve("keys/master.key");
        var accounts = Files.writeString(
                folder.resolve("accounts.json"),
                "[{\"name\": \"anna\", \"password\": \"" + Passwords.hash(PASSWORD) + "\", \"role\": \"supervisor\"}]");
        settings = StoreUnderTest.at(
                folder.resolve("data"),
                Map.of(
                        "HOUVAST_DEMO", "none",
                        "HOUVAST_MASTER_KEY_FILE", key.toString(),
                        "HOUVAST_ACCOUNTS", accounts.toString()));
    }

    private RunningProduct start() {
        return RunningProduct.start(RunningProduct.program("serve"), settings);
    }

    private static String cases(Web web) {
        return web.get("/api/cases?after=1", Web.basic("anna", PASSWORD)).body();
    }

    @Test
    void it_is_made_and_asked_to_be_backed_up_then_rotated_and_required_ever_after() throws Exception {
        try (var product = start()) {
            var web = new Web(product.whenReady());
            assertThat(Postings.send(web, "/api/cases", OPEN, PASSWORD).statusCode())
                    .isEqualTo(201);
            assertThat(cases(web)).contains("Family Sperwer");
            product.stop();
            assertThat(product.output()).anyMatch(line -> line.contains("back it up") && line.contains(key.toString()));
        }
        var former = Files.readString(key);

        var rotated = Ended.run(List.of("rotate-master-key"), settings, "");
        assertThat(rotated.exitCode()).as("%s", rotated).isZero();
        assertThat(rotated.out().getLast()).contains("is rotated");
        assertThat(Files.readString(key)).isNotEqualTo(former);
        try (var product = start()) {
            assertThat(cases(new Web(product.whenReady()))).contains("Family Sperwer");
            product.stop();
            assertThat(product.output()).noneMatch(line -> line.contains("back it up"));
        }

        var current = Files.readString(key);
        Files.writeString(key, former);
        assertRefused("not the one");
        Files.delete(key);
        assertRefused("missing");
        assertThat(key).as("none is made up in its place").doesNotExist();
        Files.writeString(key, "no key");
        assertRefused("base64");
        Files.writeString(key, current);
        try (var product = start()) {
            assertThat(cases(new Web(product.whenReady()))).contains("Family Sperwer");
        }
    }

    private void assertRefused(String named) {
        var ended = Ended.run(List.of("serve"), settings, "");
        assertThat(ended.exitCode()).as("%s", ended).isEqualTo(9);
        assertThat(ended.err())
                .filteredOn(line -> !line.startsWith("WARNING: "))
                .singleElement()
                .asString()
                .startsWith("houvast: ")
                .contains(named);
    }
}
