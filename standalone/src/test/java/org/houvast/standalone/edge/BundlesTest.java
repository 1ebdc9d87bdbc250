package org.houvast.standalone.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.houvast.language.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages", "problems"})
    void dutch_and_english_say_the_same_things(String bundle) throws IOException {
        var dutch = read(bundle + "_nl");
        assertThat(dutch).isNotEmpty();
        assertThat(read(bundle + "_en").keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void every_role_has_a_name_on_the_login_page() throws IOException {
        assertThat(read("messages_nl").stringPropertyNames())
                .containsAll(Role.ofPeople().stream()
                        .map(role -> "login.role." + role.code())
                        .toList());
    }

    private static Properties read(String bundle) throws IOException {
        var properties = new Properties();
        try (var file =
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream("/edge/" + bundle + ".properties"))) {
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
