package org.houvast.proof.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.houvast.proof.MalformedException;
import org.houvast.proof.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry has one canonical form. */
class EntryTest {

    private static final Entry FULL = entry("1", new StreamVersion("FamilyCase", "case 7", 3), "f00d");

    private static Entry entry(@Nullable String revision, @Nullable StreamVersion stream, @Nullable String request) {
        return new Entry(
                17,
                "e-1",
                1_767_225_600_123L,
                "stay.child-placed",
                revision,
                stream,
                new CommitPart("c/1", 0, 2),
                request,
                "{\"child\":\"anna\",\n\"x\":1}".getBytes(UTF_8),
                "{}".getBytes(UTF_8));
    }

    @Test
    void its_bytes_are_a_text_that_can_be_read_without_houvast() {
        assertThat(new String(FULL.bytes(), UTF_8)).isEqualTo("""
                        houvast-entry/1
                        position 17
                        id e-1
                        recorded 1767225600123
                        type stay.child-placed
                        revision 1
                        stream FamilyCase case%207 3
                        commit c/1 0 2
                        request f00d
                        payload 23
                        {"child":"anna",
                        "x":1}
                        metadata 2
                        {}
                        """);
        assertThat(FULL.leaf()).isEqualTo(Sha256.leaf(FULL.bytes()));
    }

    @Test
    void what_it_has_not_has_no_line() {
        assertThat(new String(entry(null, null, null).bytes(), UTF_8)).startsWith("""
                        houvast-entry/1
                        position 17
                        id e-1
                        recorded 1767225600123
                        type stay.child-placed
                        commit c/1 0 2
                        payload 23
                        """);
    }

    @Nested
    class ReadBack {

        private void isReadBack(Entry entry) {
            Entry read = Entry.parse(entry.bytes());
            assertThat(read).usingRecursiveComparison().isEqualTo(entry);
            assertThat(read.bytes()).isEqualTo(entry.bytes());
        }

        @Test
        void with_and_without_each_of_its_lines() {
            for (String revision : new @Nullable String[] {null, "2"}) {
                for (String request : new @Nullable String[] {null, "f00d"}) {
                    isReadBack(entry(revision, null, request));
                    isReadBack(entry(revision, new StreamVersion("", "s", 0), request));
                }
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "-",
                    "--",
                    "%",
                    "%2D",
                    "a b",
                    "a\nb",
                    "caf\u00e9",
                    "\ud83c\udf0d",
                    "\u0000",
                    "~",
                    "\u007f"
                })
        void with_any_text_as_a_value(String text) {
            isReadBack(entry(text, new StreamVersion(text, text, Long.MAX_VALUE), text));
        }

        @Test
        void with_any_bytes() {
            Random random = new Random(42);
            for (int i = 0; i < 200; i++) {
                byte[] payload = new byte[random.nextInt(50)];
                byte[] metadata = new byte[random.nextInt(50)];
                random.nextBytes(payload);
                random.nextBytes(metadata);
                isReadBack(new Entry(
                        1 + random.nextLong(Long.MAX_VALUE),
                        "i",
                        random.nextLong(),
                        "t",
                        null,
                        null,
                        new CommitPart("c", 0, 1),
                        null,
                        payload,
                        metadata));
            }
        }
    }

    @Nested
    class Altered {

        @Test
        void in_any_single_byte_it_is_refused_or_another_entry() {
            byte[] bytes = FULL.bytes();
            for (int at = 0; at < bytes.length; at++) {
                for (int value = 0; value < 256; value++) {
                    if (bytes[at] != (byte) value) {
                        byte[] altered = bytes.clone();
                        altered[at] = (byte) value;
                        isRefusedOrAnother(altered);
                    }
                }
            }
        }

        @Test
        void cut_or_longer_by_any_number_of_bytes_it_is_refused() {
            byte[] bytes = FULL.bytes();
            for (int length = 0; length < bytes.length + 20; length++) {
                if (length != bytes.length) {
                    byte[] altered = java.util.Arrays.copyOf(bytes, length);
                    assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Entry.parse(altered));
                }
            }
        }

        private void isRefusedOrAnother(byte[] altered) {
            Entry read;
            try {
                read = Entry.parse(altered);
            } catch (MalformedException e) {
                return;
            }
            assertThat(read.bytes()).isEqualTo(altered);
            assertThat(read.leaf()).isNotEqualTo(FULL.leaf());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "position 17|position 017",
                    "position 17|position +17",
                    "position 17|position 0",
                    "id e-1|id %65-1",
                    "id e-1|id e-1 x",
                    "id e-1|id  e-1",
                    "id e-1\n|",
                    "case%207|case%7",
                    "case%207|case%2g7",
                    "case%207|%ff",
                    "case%207|%C3",
                    "commit c/1 0 2|commit c/1 2 2",
                    "commit c/1 0 2|commit c/1 0 3000000000",
                    "case%207 3|case%207 -3",
                    "payload 23|payload 2000000000",
                    "payload 23|payload -1",
                    "payload 23|payload 22",
                    "revision 1|Revision 1",
                    "houvast-entry/1|houvast-entry/2"
                })
        void into_another_way_of_writing_it_is_refused(String change) {
            String[] parts = change.split("\\|", -1);
            String text = new String(FULL.bytes(), UTF_8);
            assertThat(text).contains(parts[0]);
            byte[] altered = text.replace(parts[0], parts[1]).getBytes(UTF_8);
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Entry.parse(altered));
        }
    }

    @Test
    void half_a_character_cannot_be_recorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("\ud83c", null, null).bytes());
    }
}
