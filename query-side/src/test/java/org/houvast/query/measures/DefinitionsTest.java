package org.houvast.query.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final Map<String, String> TEXTS = Map.of("nl", "tekst", "en", "text");

    @Test
    void the_definitions_of_the_product_are_sound() {
        assertThat(new Definitions().all())
                .extracting(Definition::id)
                .hasSize(3)
                .contains("return-home-achieved");
    }

    @Test
    void a_text_in_one_language_only_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definition(
                        "a", 1, List.of("child"), Map.of(), TEXTS, Map.of("child", Map.of("nl", "tekst"))))
                .withMessageContaining("each language");
    }

    @Test
    void a_target_for_a_unit_that_is_not_counted_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Definition("a", 1, List.of("child"), Map.of("family", 0.6), TEXTS, Map.of("child", TEXTS)))
                .withMessageContaining("target");
    }

    @Test
    void a_definition_that_nobody_counts_is_refused() {
        var unknown = """
            [{"id": "a", "version": 1, "units": ["child"], "targets": {}, "title": {"nl": "a", "en": "a"},
              "text": {"child": {"nl": "a", "en": "a"}}}]""";
        assertThatThrownBy(() -> new Definitions(new ByteArrayInputStream(unknown.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("[a]");
    }
}
