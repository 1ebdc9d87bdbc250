package org.houvast.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void an_empty_environment_serves_nothing_but_this_machine() {
        var settings = Settings.from(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("./data"));
        assertThat(settings.demonstration()).isFalse();
        assertThat(settings.mongodb()).isNull();
        assertThat(settings.largest().mebibytes()).isEqualTo(20);
    }

    @Test
    void every_value_can_be_set() {
        var settings = Settings.from(Map.of(
                "HOUVAST_PORT", "0",
                "HOUVAST_ADDRESS", "0.0.0.0",
                "HOUVAST_DATA", "/srv/houvast",
                "HOUVAST_MONGODB_URI", "mongodb://db/houvast",
                "HOUVAST_ORGANISATION", "simba",
                "HOUVAST_LARGEST_DOCUMENT", "50",
                "HOUVAST_ACCOUNTS", "/etc/houvast/accounts.json"));
        assertThat(settings.port()).isZero();
        assertThat(settings.address().isAnyLocalAddress()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("/srv/houvast"));
        assertThat(settings.mongodb()).isEqualTo("mongodb://db/houvast");
        assertThat(settings.organisation()).isEqualTo("simba");
        assertThat(settings.largest().bytes()).isEqualTo(50L * 1024 * 1024);
        assertThat(settings.accounts()).isEqualTo(Path.of("/etc/houvast/accounts.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOUVAST_PORT, eighty",
        "HOUVAST_PORT, 65536",
        "HOUVAST_PORT, -1",
        "HOUVAST_PORT, ''",
        "HOUVAST_ADDRESS, houvast.example",
        "HOUVAST_ADDRESS, 127.0.0.300",
        "HOUVAST_DATA, ' '",
        "HOUVAST_DEMO, yes",
        "HOUVAST_REACTIONS, yes",
        "HOUVAST_REACTIONS, ''",
        "HOUVAST_LARGEST_DOCUMENT, 0",
        "HOUVAST_LARGEST_DOCUMENT, 201",
        "HOUVAST_LARGEST_DOCUMENT, 20 MB",
        "HOUVAST_LARGEST_DOCUMENT, ''",
        "HOUVAST_ORGANISATION, ''",
        "HOUVAST_ACCOUNTS, ''",
        "HOUVAST_MONGODB_URI, postgres://db",
        "HOUVAST_MONGODB_URI, ''"
    })
    void a_value_that_cannot_be_used_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.SETTING))
                .hasMessageStartingWith(name)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void what_becomes_late_is_noted_unless_it_is_said_otherwise_or_in_the_demonstration() {
        assertThat(Settings.from(Map.of()).reactions()).isTrue();
        assertThat(Settings.from(Map.of("HOUVAST_REACTIONS", "off")).reactions())
                .isFalse();
        assertThat(Settings.from(Map.of("HOUVAST_DEMO", "pilot")).reactions()).isFalse();
        assertThat(Settings.from(Map.of("HOUVAST_DEMO", "pilot", "HOUVAST_REACTIONS", "on"))
                        .reactions())
                .isTrue();
    }

    @Test
    void the_password_in_a_refused_address_is_not_repeated() {
        assertThatThrownBy(() -> Settings.from(Map.of("HOUVAST_MONGODB_URI", "mongo://user:secret@db")))
                .message()
                .doesNotContain("secret");
    }

    @Test
    void the_demonstration_is_refused_beyond_loopback() {
        assertThatThrownBy(() -> Settings.from(Map.of("HOUVAST_DEMO", "pilot", "HOUVAST_ADDRESS", "0.0.0.0")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("loopback");
        assertThat(Settings.from(Map.of("HOUVAST_DEMO", "pilot", "HOUVAST_ADDRESS", "::1"))
                        .demonstration())
                .isTrue();
    }
}
