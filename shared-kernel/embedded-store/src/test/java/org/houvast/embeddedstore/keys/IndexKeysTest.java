package org.houvast.embeddedstore.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an index holds of a document, from the MongoDB manual, "Multikey indexes" and "Sparse indexes". */
class IndexKeysTest {

    private static IndexKeys keys(Document document, String... paths) {
        return IndexKeys.of(
                document,
                Stream.of(paths).map(path -> new IndexField(path, false)).toList());
    }

    /** The key of these values, one for each field. */
    private static List<Byte> key(@Nullable Object... values) {
        KeyWriter to = new KeyWriter();
        for (Object value : values) {
            if (value == Walk.NOTHING) {
                KeyString.writeNothing(to);
            } else {
                KeyString.write(value, to);
            }
        }
        return boxed(to.bytes());
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> boxed = new ArrayList<>();
        for (byte each : bytes) {
            boxed.add(each);
        }
        return boxed;
    }

    private static List<List<Byte>> all(IndexKeys keys) {
        return keys.bytes().stream().map(IndexKeysTest::boxed).toList();
    }

    @Test
    void a_field_has_one_key() {
        IndexKeys keys = keys(new Document("a", 7).append("b", "x"), "a", "b");
        assertThat(all(keys)).containsExactly(key(7, "x"));
        assertThat(keys.multikey()).isFalse();
        assertThat(keys.absent()).isFalse();
    }

    @Test
    void what_is_missing_is_held_as_null_and_absent_only_where_nothing_is_there() {
        assertThat(all(keys(new Document("a", 7), "a", "b"))).containsExactly(key(7, null));
        assertThat(keys(new Document("a", 7), "a", "b").absent()).isFalse();
        assertThat(keys(new Document("c", 7), "a", "b").absent()).isTrue();
        assertThat(keys(new Document("a", null), "a").absent()).isFalse();
    }

    @Test
    void a_path_leads_into_documents() {
        Document document = new Document("a", new Document("b", new Document("c", 1)));
        assertThat(all(keys(document, "a.b.c"))).containsExactly(key(1));
        assertThat(all(keys(document, "a.b"))).containsExactly(key(new Document("c", 1)));
        assertThat(all(keys(document, "a.b.c.d"))).containsExactly(key((Object) null));
    }

    @Test
    void an_array_has_a_key_for_each_of_its_values() {
        IndexKeys keys = keys(new Document("a", List.of(2, 1, 2)).append("b", 9), "a", "b");
        assertThat(all(keys)).containsExactly(key(1, 9), key(2, 9));
        assertThat(keys.multikey()).isTrue();
    }

    @Test
    void an_array_inside_an_array_is_a_value() {
        assertThat(all(keys(new Document("a", List.of(List.of(1, 2), 3)), "a")))
                .containsExactly(key(3), key(List.of(1, 2)));
    }

    @Test
    void an_empty_array_is_less_than_null_and_not_absent() {
        IndexKeys keys = keys(new Document("a", List.of()), "a");
        assertThat(all(keys)).containsExactly(key(Walk.NOTHING));
        assertThat(keys.absent()).isFalse();
        assertThat(keys.multikey()).isTrue();
        assertThat(Arrays.compareUnsigned(
                        keys.bytes().getFirst(),
                        keys(new Document("a", null), "a").bytes().getFirst()))
                .isNegative();
    }

    @Test
    void fields_inside_one_array_have_the_values_of_one_element_together() {
        Document document = new Document(
                "a",
                List.of(
                        new Document("x", 1).append("y", 10),
                        new Document("x", 2).append("y", 20),
                        new Document("x", 3),
                        "no document"));
        assertThat(all(keys(document, "a.x", "a.y")))
                .containsExactly(key(null, null), key(1, 10), key(2, 20), key(3, null));
    }

    @Test
    void a_number_in_a_path_is_a_place_in_an_array() {
        Document document = new Document("a", List.of(new Document("x", 1), new Document("x", 2)));
        assertThat(all(keys(document, "a.1.x"))).containsExactly(key(2));
        assertThat(all(keys(document, "a.5.x"))).containsExactly(key((Object) null));
        assertThat(keys(document, "a.1.x").multikey())
                .as("a query takes it as a name in the elements as well")
                .isTrue();
    }

    @Test
    void arrays_in_two_fields_are_refused() {
        assertThatExceptionOfType(ParallelArraysException.class)
                .isThrownBy(() -> keys(new Document("a", List.of(1)).append("b", List.of(2)), "a", "b"))
                .withMessageContaining("[a] [b]");
    }

    @Test
    void what_stands_in_the_next_field_does_not_change_the_order_of_texts() {
        List<String> texts = List.of("", "\0", "\0\0", "\0\u0001", "\u0001", "a", "a\0", "ab");
        for (int i = 1; i < texts.size(); i++) {
            Document one = new Document("a", texts.get(i - 1)).append("b", "\uFFFF");
            Document next = new Document("a", texts.get(i)).append("b", null);
            assertThat(Arrays.compareUnsigned(
                            keys(one, "a", "b").bytes().getFirst(),
                            keys(next, "a", "b").bytes().getFirst()))
                    .as("text %d", i)
                    .isNegative();
        }
    }

    @Test
    void what_stands_in_the_next_field_does_not_change_the_order_of_documents() {
        Document one = new Document("a", new Document()).append("b", "text");
        Document next = new Document("a", new Document("x", 1)).append("b", null);
        assertThat(Arrays.compareUnsigned(
                        keys(one, "a", "b").bytes().getFirst(),
                        keys(next, "a", "b").bytes().getFirst()))
                .isNegative();
    }

    @Test
    void a_descending_field_turns_the_order_round_and_leaves_that_of_the_next() {
        List<IndexField> fields = List.of(new IndexField("a", true), new IndexField("b", false));
        List<Document> ordered = List.of(
                new Document("a", "b").append("b", 1),
                new Document("a", "b").append("b", 2),
                new Document("a", "aa").append("b", 0),
                new Document("a", "a").append("b", 5),
                new Document("b", 7));
        for (int i = 1; i < ordered.size(); i++) {
            assertThat(Arrays.compareUnsigned(
                            IndexKeys.of(ordered.get(i - 1), fields).bytes().getFirst(),
                            IndexKeys.of(ordered.get(i), fields).bytes().getFirst()))
                    .as("%s before %s", ordered.get(i - 1), ordered.get(i))
                    .isNegative();
        }
    }
}
