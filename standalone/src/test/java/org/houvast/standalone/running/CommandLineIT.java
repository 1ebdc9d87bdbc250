package org.houvast.standalone.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.embeddedstore.EmbeddedStore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {

    @TempDir
    private Path folder;

    @Nested
    class What_the_operator_must_mend_is_one_line_and_an_exit_code {

        @Test
        void a_data_folder_in_use() {
            try (var first = EmbeddedStore.open(folder.resolve("data"))) {
                assertThat(first.connectionString()).isNotEmpty();
                assertRefused(Map.of(), 4, "in use");
            }
        }

        @Test
        void a_data_folder_that_is_a_file() throws IOException {
            var file = Files.createFile(folder.resolve("file"));
            assertRefused(Map.of("HOUVAST_DATA", file.toString()), 4, file.toString());
        }

        @Test
        void a_data_folder_that_cannot_be_made() {
            assertRefused(Map.of("HOUVAST_DATA", "/proc/houvast"), 4, "/proc/houvast");
        }

        @Test
        void a_taken_port() throws IOException {
            try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var port = String.valueOf(taken.getLocalPort());
                assertRefused(Map.of("HOUVAST_PORT", port), 5, "port " + port);
            }
        }

        @Test
        void an_unusable_setting() {
            assertRefused(Map.of("HOUVAST_PORT", "eighty"), 3, "HOUVAST_PORT");
        }

        @Test
        void a_demonstration_beyond_loopback() {
            assertRefused(Map.of("HOUVAST_ADDRESS", "0.0.0.0"), 3, "loopback");
        }

        @Test
        void a_mongodb_that_does_not_answer_and_its_password_is_not_told() throws IOException {
            int closed;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                closed = socket.getLocalPort();
            }
            var uri = "mongodb://houvast:secret@127.0.0.1:" + closed + "/houvast";
            assertRefused(Map.of("HOUVAST_MONGODB_URI", uri), 6, "MongoDB");
        }

        @Test
        void no_accounts_outside_the_demonstration() {
            assertRefused(Map.of("HOUVAST_DEMO", "none"), 7, "HOUVAST_ACCOUNTS");
        }

        private void assertRefused(Map<String, String> settings, int exitCode, String named) {
            var all = new HashMap<String, String>(Map.of(
                    "HOUVAST_DEMO",
                    "pilot",
                    "HOUVAST_DATA",
                    folder.resolve("data").toString()));
            all.putAll(settings);
            var ended = Ended.run(List.of("serve"), all, "");
            assertThat(ended.exitCode()).as("%s", ended).isEqualTo(exitCode);
            assertThat(ended.err())
                    .filteredOn(line -> !line.startsWith("WARNING: "))
                    .hasSize(1);
            assertThat(ended.err().getLast())
                    .startsWith("houvast: ")
                    .contains(named)
                    .doesNotContain("secret");
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void help_names_the_commands_the_settings_and_the_exit_codes() {
        var help = Ended.run(List.of("--help"), Map.of(), "");
        assertThat(help.exitCode()).isZero();
        assertThat(String.join("\n", help.out()))
                .contains(
                        "serve",
                        "hash-password",
                        "HOUVAST_PORT",
                        "HOUVAST_ACCOUNTS",
                        "Exit codes:",
                        "the port is taken");
    }

    @Test
    void an_unknown_command_is_not_guessed() {
        assertThat(Ended.run(List.of("sevre"), Map.of(), "").exitCode()).isEqualTo(2);
    }

    @Test
    void a_hash_made_here_lets_its_owner_in_and_nobody_else_exists() throws Exception {
        var hash = Ended.run(List.of("hash-password"), Map.of(), "a long password\n")
                .out()
                .getFirst();
        var accounts = Files.writeString(
                folder.resolve("accounts.json"),
                "[{\"name\": \"anna\", \"password\": \"" + hash + "\", \"role\": \"inspector\"}]");
        var settings = StoreUnderTest.at(
                folder.resolve("data"), Map.of("HOUVAST_DEMO", "none", "HOUVAST_ACCOUNTS", accounts.toString()));
        try (var product = RunningProduct.start(RunningProduct.program("serve"), settings)) {
            var web = new Web(product.whenReady());
            assertThat(web.get("/api/none", Web.basic("anna", "a long password"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(web.get("/api/none", Web.basic("anna", "another")).statusCode())
                    .isEqualTo(401);
            assertThat(web.get("/api/none", Web.basic("inspector", "demo")).statusCode())
                    .isEqualTo(401);
            assertThat(web.get("/login").body()).doesNotContain("demo");
            assertThat(product.stop()).as("SIGTERM").isIn(0, 143);
        }
    }

    @Test
    void a_short_password_is_not_hashed() {
        var refused = Ended.run(List.of("hash-password"), Map.of(), "short\n");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).containsExactly("houvast: a password has at least 10 characters");
        assertThat(refused.out()).isEmpty();
    }
}
