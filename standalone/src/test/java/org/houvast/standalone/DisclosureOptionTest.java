package org.houvast.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.houvast.standalone.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a dossier discloses, in the words of the command line. */
class DisclosureOptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "kim", "person/", "child/kim", "person/kim lou", "everything", "ALL", "person/k:m"})
    void what_is_not_understood_is_refused(String word) {
        for (List<String> words : List.of(List.of(word), List.of("person/kim", word))) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new DisclosureOption(words))
                    .withMessageContaining("--disclose takes none, all, or a list");
        }
    }

    @Test
    void all_and_none_stand_alone() {
        for (List<String> words : List.of(List.of("all", "none"), List.of("all", "person/kim"), List.<String>of())) {
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> new DisclosureOption(words));
        }
    }

    @Test
    void where_nothing_is_disclosed_no_key_of_a_person_is_asked_for() {
        var disclosure = new DisclosureOption(List.of("none")).with(() -> {
            throw new AssertionError("asked for keys");
        });
        assertThat(disclosure.named()).isEmpty();
    }
}
