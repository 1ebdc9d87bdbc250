package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.ledger.personal.KeyStore.KIM;
import static org.houvast.ledger.personal.KeyStore.LOU;
import static org.houvast.ledger.personal.KeyStore.MOTHER;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.houvast.proof.value.ValueKey;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final byte[] PLAIN = "\"Zwaluwstraat 7\"".getBytes(UTF_8);

    private final KeyStore store = new KeyStore();
    private final PersonalKeys keys = store.process();
    private final Sealing sealing = new Sealing(keys);

    @Test
    void a_sealed_value_names_its_subjects_in_order_and_nothing_else() {
        var sealed = sealing.seal(PLAIN, List.of(LOU, KIM));
        assertThat(sealed).startsWith("personal:1:person/kim,person/lou:").doesNotContain("Zwaluw");
        var body = Base64.getUrlDecoder().decode(sealed.substring(sealed.lastIndexOf(':') + 1));
        assertThat(body).hasSize(16 + 2 * 32 + 12 + PLAIN.length + 16);
        assertThat(sealed).doesNotEndWith("=");
        assertThat(sealing.open(sealed)).hasValue(PLAIN);
    }

    @Test
    void the_same_value_is_never_sealed_the_same() {
        assertThat(IntStream.range(0, 50).mapToObj(i -> sealing.seal(PLAIN, List.of(KIM))))
                .doesNotHaveDuplicates();
    }

    @Test
    void any_living_key_opens_it_and_it_is_erased_with_the_last() {
        var sealed = sealing.seal(PLAIN, List.of(KIM, LOU));
        keys.destroy(KIM);
        assertThat(sealing.open(sealed)).hasValue(PLAIN);
        keys.destroy(LOU);
        assertThat(sealing.open(sealed)).isEmpty();
        assertThat(new Sealing(store.process()).open(sealed)).isEmpty();
    }

    @Test
    void the_other_one_of_two_can_go_first_as_well() {
        var sealed = sealing.seal(PLAIN, List.of(KIM, LOU));
        keys.destroy(LOU);
        assertThat(sealing.open(sealed)).hasValue(PLAIN);
    }

    @Test
    void the_key_that_is_given_out_opens_that_value_for_somebody_who_has_nothing_else() {
        for (var plain : List.of("\"Zwaluwstraat 7\"", "[\"a\",\"\\u00e9\"]", "\"2019-02-03\"", "\"\"")) {
            var sealed = sealing.seal(plain.getBytes(UTF_8), List.of(LOU, KIM));
            var other = sealing.seal(plain.getBytes(UTF_8), List.of(LOU, KIM));
            var key = sealing.keyOf(sealed).orElseThrow();
            var offline = org.houvast.proof.value.SealedValue.parse(sealed);
            assertThat(offline.open(ValueKey.parse(key.secret()))).hasValue(plain);
            assertThat(offline.subjects()).containsExactly("person/kim", "person/lou");
            assertThat(org.houvast.proof.value.SealedValue.parse(other).open(key))
                    .isEmpty();
        }
    }

    @Test
    void a_key_is_given_out_as_long_as_anybody_can_read_the_value() {
        var sealed = sealing.seal(PLAIN, List.of(KIM, LOU));
        var before = sealing.keyOf(sealed).orElseThrow().secret();
        keys.destroy(KIM);
        assertThat(sealing.keyOf(sealed).orElseThrow().secret()).isEqualTo(before);
        keys.destroy(LOU);
        assertThat(sealing.keyOf(sealed)).isEmpty();
    }

    @Test
    void no_key_is_given_out_for_a_value_that_was_altered() {
        var sealed = sealing.seal(PLAIN, List.of(KIM));
        for (int fromEnd : new int[] {2, 40, 70, 100}) {
            int at = sealed.length() - fromEnd;
            var altered = sealed.substring(0, at) + (sealed.charAt(at) == 'A' ? 'B' : 'A') + sealed.substring(at + 1);
            assertThatThrownBy(() -> sealing.keyOf(altered))
                    .as("character " + at)
                    .isInstanceOf(UnreadableValueException.class);
        }
    }

    @Test
    void nothing_new_is_sealed_for_somebody_erased() {
        keys.destroy(KIM);
        assertThatThrownBy(() -> sealing.seal(PLAIN, List.of(KIM)))
                .isInstanceOf(ErasedSubjectException.class)
                .hasMessageContaining("person/kim");
        var forBoth = sealing.seal(PLAIN, List.of(KIM, LOU));
        assertThat(forBoth).startsWith("personal:1:person/lou:");
    }

    @Test
    void every_changed_byte_is_noticed_and_nothing_is_quoted() {
        var sealed = sealing.seal(PLAIN, List.of(KIM, MOTHER));
        int head = sealed.lastIndexOf(':') + 1;
        var body = Base64.getUrlDecoder().decode(sealed.substring(head));
        for (int at = 0; at < body.length; at++) {
            if (at >= 16 + 32 && at < 16 + 64) {
                continue; // the key wrapped for the second subject is not looked at while the first lives
            }
            var altered = body.clone();
            altered[at] ^= 1;
            var stored = sealed.substring(0, head)
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertThatThrownBy(() -> sealing.open(stored))
                    .as("byte " + at)
                    .isInstanceOf(UnreadableValueException.class)
                    .hasMessageNotContaining("Zwaluw");
        }
    }

    @Test
    void a_value_cannot_be_passed_off_as_anothers() {
        sealing.seal(PLAIN, List.of(LOU));
        var sealed = sealing.seal(PLAIN, List.of(KIM));
        assertThatThrownBy(() -> sealing.open(sealed.replace("kim", "lou")))
                .isInstanceOf(UnreadableValueException.class);
    }

    @Test
    void what_has_not_the_form_is_refused() {
        var sealed = sealing.seal(PLAIN, List.of(KIM));
        for (var stored : List.of(
                "personal:1:person/kim",
                "personal:1:person/kim:",
                "personal:1:person/kim:$$",
                sealed.substring(0, 90))) {
            assertThatThrownBy(() -> sealing.open(stored)).as(stored).isInstanceOf(UnreadableValueException.class);
        }
    }

    @Test
    void a_key_that_is_lost_is_no_erasure() {
        var sealed = sealing.seal(PLAIN, List.of(KIM));
        StoredKeys.collection(store.database).deleteMany(new Document());
        assertThatThrownBy(() -> new Sealing(store.process()).open(sealed))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageContaining("whole");
    }
}
