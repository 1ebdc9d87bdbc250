package org.houvast.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.houvast.command.attachment.UnfitDocument.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "verslag.pdf, verslag.pdf",
        "C:\\fakepath\\Verslag CLB.pdf, Verslag CLB.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "Ανα.pdf, Ανα.pdf",
        "e\u0301\u00e9n.txt, \u00e9\u00e9n.txt"
    })
    void folders_are_dropped_and_letters_have_one_form(String given, String kept) throws Exception {
        assertThat(FileName.of(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "..", "a/", ".htaccess", "a\nb.pdf", "a\u0000.pdf", "fdp.\u202etxt.pdf", "a\u200b.pdf"})
    void what_a_reader_would_not_see_as_it_stands_is_refused(@Nullable String given) {
        assertThatThrownBy(() -> FileName.of(given))
                .isInstanceOfSatisfying(
                        UnfitDocument.class, unfit -> assertThat(unfit.reason()).isEqualTo(Reason.NAME));
    }

    @Test
    void a_name_of_300_characters_is_refused() throws Exception {
        assertThat(FileName.of("a".repeat(116) + ".pdf")).hasSize(120);
        assertThatThrownBy(() -> FileName.of("a".repeat(296) + ".pdf")).isInstanceOf(UnfitDocument.class);
    }
}
