package org.houvast.proof.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import org.houvast.proof.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed value and its own key. */
class ValueKeyTest {

    private static final ValueKey KEY = Sealing.key(1);
    private static final String SEALED = Sealing.seal(KEY, "\"Anna\"", "person/kim", "person/lou");

    @Test
    void its_key_opens_it() {
        SealedValue value = SealedValue.parse(SEALED);
        assertThat(value.subjects()).containsExactly("person/kim", "person/lou");
        assertThat(value.isFor(KEY)).isTrue();
        assertThat(value.salt()).isEqualTo(KEY.salt());
        assertThat(value.text()).isEqualTo(SEALED);
        assertThat(value.open(KEY)).hasValue("\"Anna\"");
        assertThat(value.open(ValueKey.parse(KEY.secret()))).hasValue("\"Anna\"");
    }

    @Test
    void no_other_key_does() {
        SealedValue value = SealedValue.parse(SEALED);
        assertThat(value.isFor(Sealing.key(2))).isFalse();
        assertThat(value.open(Sealing.key(2))).isEmpty();
    }

    @Test
    void a_key_that_fits_the_ciphertext_and_not_the_salt_does_not_open_it() {
        byte[] key = new byte[32];
        ValueKey prepared = ValueKey.of(new byte[16], key);
        assertThat(SealedValue.parse(Sealing.seal(prepared, "\"Anna\"", "person/kim"))
                        .open(prepared))
                .isEmpty();
    }

    @Test
    void altered_in_what_it_opens_with_it_does_not_open() {
        int head = SEALED.lastIndexOf(':') + 1;
        byte[] body = Base64.getUrlDecoder().decode(SEALED.substring(head));
        for (int at = 16 + 2 * 32; at < body.length; at++) {
            byte[] altered = body.clone();
            altered[at] ^= 1;
            String text = SEALED.substring(0, head)
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThat(SealedValue.parse(text).open(KEY)).as("byte %d", at).isEmpty();
        }
        assertThat(SealedValue.parse(SEALED.replace("kim", "tim")).open(KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "personal:1:", "personal:1:a", "personal:1:a:", "personal:1:a:$", "personal:2:a:AAAA", "Anna"
            })
    void what_is_no_sealed_value_is_refused(String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> SealedValue.parse(text));
    }

    @Test
    void a_key_is_never_shown_by_accident() {
        assertThat(KEY.toString())
                .contains(KEY.salt())
                .doesNotContain(KEY.secret().split(" ", -1)[1]);
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> ValueKey.parse(KEY.secret() + " x"))
                .withMessageNotContaining(KEY.secret().split(" ", -1)[1]);
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> ValueKey.of(new byte[15], new byte[32]));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> ValueKey.of(new byte[16], new byte[31]));
    }

    @Test
    void values_are_found_among_the_strings_of_json_and_replaced() {
        String json = "{\"a\":\"x\\\"personal:1:no\",\"b\":[\"" + SEALED + "\"],\"c\":\"personal:1:odd\",\"d\":\""
                + SEALED.replace("/", "\\/") + "\"}";
        SealedText text = new SealedText(json.getBytes(UTF_8));
        assertThat(text.values()).hasSize(2).allMatch(value -> value.open(KEY).isPresent());
        assertThat(text.with(value -> value.open(KEY).orElseThrow()))
                .isEqualTo("{\"a\":\"x\\\"personal:1:no\",\"b\":[\"Anna\"],\"c\":\"personal:1:odd\",\"d\":\"Anna\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"personal:1:", "\"personal:1:a:\\", "{\"a\":\"\\u00\"}", "\"\\"})
    void what_is_no_json_holds_no_values(String bytes) {
        assertThat(new SealedText(bytes.getBytes(UTF_8)).values()).isEmpty();
        assertThat(new SealedText(bytes.getBytes(UTF_8)).with(value -> "?")).isEqualTo(bytes);
    }
}
