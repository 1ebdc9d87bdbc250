package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.houvast.language.ChildId;
import org.houvast.language.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LanguageModuleTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new LanguageModule()).build();

    @Test
    void an_identifier_is_its_bare_value() {
        assertThat(json.writeValueAsString(new ChildId("anna"))).isEqualTo("\"anna\"");
        assertThat(json.readValue("\"anna\"", ChildId.class)).isEqualTo(new ChildId("anna"));
    }

    @Test
    void a_word_is_its_code() {
        assertThat(json.writeValueAsString(Role.SOCIAL_WORKER)).isEqualTo("\"social-worker\"");
        assertThat(json.readValue("\"social-worker\"", Role.class)).isEqualTo(Role.SOCIAL_WORKER);
    }

    @Test
    void a_code_outside_the_vocabulary_names_those_that_are_in_it() {
        assertThatThrownBy(() -> json.readValue("\"king\"", Role.class)).hasMessageContaining("coach, social-worker");
    }

    @Test
    void an_identifier_of_another_shape_says_what_the_shape_is() {
        assertThatThrownBy(() -> json.readValue("\"a b\"", ChildId.class)).hasMessageContaining("1 to 64 letters");
        assertThatThrownBy(() -> json.readValue("7", ChildId.class)).isInstanceOf(RuntimeException.class);
    }
}
