package org.houvast.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class LanguageModuleTest {

    enum Colour implements Coded {
        DARK_RED,
        BLUE {
            @Override
            public String code() {
                return "sky";
            }
        }
    }

    record Toy(CaseId owner, List<ChildId> players, Colour colour) {}

    private final JsonMapper json =
            JsonMapper.builder().addModule(new LanguageModule()).build();

    @Test
    void identifiers_are_bare_values_and_words_are_codes() {
        Toy toy = new Toy(new CaseId("c1"), List.of(new ChildId("a")), Colour.DARK_RED);
        String text = json.writeValueAsString(toy);
        assertThat(json.readTree(text))
                .isEqualTo(json.readTree("{\"owner\":\"c1\",\"players\":[\"a\"],\"colour\":\"dark-red\"}"));
        assertThat(json.readValue(text, Toy.class)).isEqualTo(toy);
    }

    @Test
    void a_word_with_a_code_of_its_own_is_written_and_read_by_it() {
        assertThat(json.writeValueAsString(Colour.BLUE)).isEqualTo("\"sky\"");
        assertThat(json.readValue("\"sky\"", Colour.class)).isEqualTo(Colour.BLUE);
    }

    @Test
    void an_unknown_code_is_refused_with_the_allowed_ones() {
        assertThatThrownBy(() -> json.readValue("\"green\"", Colour.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("dark-red, sky");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"DARK_RED\"", "\"dark_red\"", "{}", "true"})
    void only_a_code_is_a_code(String text) {
        assertThatThrownBy(() -> json.readValue(text, Colour.class)).isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"a b\"", "7", "{\"value\":\"c1\"}", "[]"})
    void an_identifier_keeps_its_shape(String text) {
        assertThatThrownBy(() -> json.readValue(text, CaseId.class)).isInstanceOf(DatabindException.class);
    }
}
