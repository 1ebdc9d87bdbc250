package org.houvast.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.houvast.proof.Flaw;
import org.houvast.proof.MalformedException;
import org.houvast.proof.NotProvenException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes as C2SP signed-note and the tests of Go's note package have them. */
class NoteTest {

    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String BY_FOO =
            "\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
    private static final String NOTE = TEXT + "\n" + BY_PETER + BY_ENOCH;

    private static void fails(Flaw flaw, String note, VerifierKey... trusted) {
        assertThatExceptionOfType(NotProvenException.class)
                .isThrownBy(() -> Note.parse(note).verify(List.of(trusted)))
                .satisfies(refused -> assertThat(refused.flaw()).isEqualTo(flaw));
    }

    @Test
    void the_keys_that_are_trusted_have_signed() {
        Note note = Note.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verify(List.of(PETER, ENOCH))).containsExactly(PETER, ENOCH);
        assertThat(note.verify(List.of(ENOCH, FOO))).containsExactly(ENOCH);
        assertThat(note).hasToString(NOTE);
        assertThat(Note.parse("This is an example message.\n\n" + BY_FOO).verify(List.of(FOO)))
                .containsExactly(FOO);
    }

    @Test
    void a_key_that_signed_twice_signed_once() {
        assertThat(Note.parse(NOTE + BY_PETER).verify(List.of(PETER))).containsExactly(PETER);
    }

    @Test
    void signatures_of_others_are_ignored_and_alone_are_none() {
        fails(Flaw.UNKNOWN_KEY, NOTE, FOO);
        fails(Flaw.UNKNOWN_KEY, NOTE);
    }

    @Test
    void a_wrong_signature_in_the_name_of_a_trusted_key_is_never_ignored() {
        fails(Flaw.BAD_SIGNATURE, NOTE.replace("your problem is.", "your problem was."), ENOCH);
        String byBoth = TEXT + "\n" + BY_ENOCH + BY_PETER.replace("x08go/ZJ", "x08go/YJ");
        fails(Flaw.BAD_SIGNATURE, byBoth, PETER, ENOCH);
        assertThat(Note.parse(byBoth).verify(List.of(ENOCH))).containsExactly(ENOCH);
    }

    @Test
    void the_text_may_have_empty_lines() {
        SignerKey key = SignerKey.generate("a");
        Note note = Note.sign("one\n\n\u2014 two\n\nthree\n", key);
        assertThat(Note.parse(note.toString())).isEqualTo(note);
        assertThat(Note.parse(note.toString()).verify(List.of(key.verifier()))).containsExactly(key.verifier());
    }

    @Nested
    class Malformed {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "\n",
                    "\n\n",
                    "text",
                    "text\n",
                    "text\n\n",
                    "text\n\n\n",
                    "\u2014 a AAAAAAA=\n",
                    "text\n\n\u2014 a AAAAAAA=",
                    "text\n\n\u2014 a AAAA\n",
                    "text\n\n\u2014 a b AAAAAAA=\n",
                    "text\n\n\u2014  AAAAAAA=\n",
                    "text\n\n- a AAAAAAA=\n",
                    "text\n\n\u2014 a+b AAAAAAA=\n",
                    "text\n\n\u2014 a AAAAAAB=\n",
                    "text\n\n\u2014 a AAAAAAA\n",
                    "te\txt\n\n\u2014 a AAAAAAA=\n",
                    "te\rxt\n\n\u2014 a AAAAAAA=\n",
                    "te\ud83cxt\n\n\u2014 a AAAAAAA=\n",
                    "text\n\n\u2014 a\u00a0b AAAAAAA=\n",
                    "text\n\n\u2014 a AAAAAAA=\nmore\n"
                })
        void what_is_no_note_is_refused(String text) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Note.parse(text));
        }

        @Test
        void more_than_a_hundred_signatures_are_too_many() {
            String hundred = TEXT + "\n" + String.join("", Collections.nCopies(100, BY_PETER));
            assertThat(Note.parse(hundred).signatures()).hasSize(100);
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Note.parse(hundred + BY_PETER));
        }

        @Test
        void any_byte_of_a_note_altered_is_refused() {
            String note = TEXT + "\n" + BY_PETER;
            for (int at = 0; at < note.length(); at++) {
                String altered = note.substring(0, at) + (char) (note.charAt(at) ^ 1) + note.substring(at + 1);
                assertThat(signedByPeter(altered)).as(altered).isFalse();
            }
        }

        private boolean signedByPeter(String note) {
            try {
                return Note.parse(note).verify(List.of(PETER)).contains(PETER);
            } catch (MalformedException | NotProvenException e) {
                return false;
            }
        }
    }
}
