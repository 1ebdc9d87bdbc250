package org.houvast.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'personal:1:person/kim:AAAA'} | person/kim",
                "{'a':'personal:1:person/lou,person/kim:AAAA','b':['personal:1:case/peeters:BBBB']} | case/peeters person/kim person/lou",
                "{'a':'personal:1:','b':'x:y'} | ''",
                "{'a':'personal:1:person/kim','b':'x:y'} | ''",
                "{'a':'personal:1:person/kim' | ''",
                "{'a':'personal:2:person/kim:AAAA'} | ''",
                "{} | ''"
            },
            quoteCharacter = '~')
    void the_subjects_of_what_is_sealed_are_found_wherever_it_stands(String json, String subjects) {
        assertThat(SealedValue.subjectsIn(json.replace('\'', '"')))
                .extracting(Subject::value)
                .containsExactly(subjects.replace("'", "").isBlank() ? new String[0] : subjects.split(" "));
    }
}
