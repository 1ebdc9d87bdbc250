package org.houvast.embeddedstore.keys;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of values, from the MongoDB manual, "Comparison/Sort Order". */
class KeyStringTest {

    private static Decimal128 decimal(String number) {
        return new Decimal128(new BigDecimal(number));
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        return Arrays.compareUnsigned(KeyString.of(one), KeyString.of(other));
    }

    /** Each is less than the next, and so than every one after it. */
    private static void assertAscending(List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(Integer.signum(compare(values.get(i), values.get(j))))
                        .as("%s beside %s", values.get(i), values.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void types_come_in_mongodbs_order() {
        assertAscending(Arrays.asList(
                MinKey.getInstance(),
                null,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                -1,
                0,
                Double.POSITIVE_INFINITY,
                "",
                "text",
                new Document(),
                new Document("a", 1),
                List.of(),
                List.of(1),
                new byte[0],
                new byte[] {1},
                new ObjectId("000000000000000000000000"),
                new ObjectId("ffffffffffffffffffffffff"),
                false,
                true,
                Instant.parse("1969-12-31T23:59:59Z"),
                Instant.EPOCH,
                new BsonTimestamp(1),
                new BsonTimestamp(-1),
                new BsonRegularExpression("a"),
                MaxKey.getInstance()));
    }

    @Test
    void numbers_are_compared_by_their_value_whatever_their_type() {
        assertAscending(List.of(
                decimal("-1E+6144"),
                -Double.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                -9007199254740993L,
                -9007199254740992.0,
                decimal("-0.1000000000000000000000000000000001"),
                decimal("-0.1"),
                0,
                Double.MIN_VALUE,
                decimal("0.1"),
                0.1,
                decimal("0.10000000000000000556"),
                decimal("0.100000000000000006"),
                decimal("0.10000000000000001"),
                1,
                decimal("1.000000000000000000000000000000001"),
                9007199254740992L,
                9007199254740993L,
                9007199254740994.0,
                Long.MAX_VALUE - 1,
                Long.MAX_VALUE,
                0x1p63,
                Double.MAX_VALUE,
                decimal("1E+400"),
                decimal("1E+6144")));
    }

    @Test
    void what_is_equal_has_the_same_bytes() {
        for (List<Object> equal : List.<List<Object>>of(
                List.of(1, 1L, 1.0, decimal("1"), decimal("1.00")),
                List.of(0, 0L, 0.0, -0.0, decimal("0"), Decimal128.NEGATIVE_ZERO),
                List.of(Long.MIN_VALUE, -0x1p63, decimal("-9223372036854775808")),
                List.of(
                        Double.NaN,
                        Decimal128.NaN,
                        new Decimal128(1, Decimal128.NaN.getHigh()),
                        new Decimal128(0, Decimal128.NaN.getHigh() | Long.MIN_VALUE)),
                List.of(Double.NEGATIVE_INFINITY, Decimal128.NEGATIVE_INFINITY),
                List.of(1000, decimal("1E+3")),
                List.of(new byte[] {1}, new BinData(new byte[] {1})),
                List.of(new Document("a", 1), new Document("a", 1.0)))) {
            assertThat(equal.stream().map(KeyString::of))
                    .allSatisfy(bytes -> assertThat(bytes).isEqualTo(KeyString.of(equal.getFirst())));
        }
        assertThat(KeyString.of(Missing.getInstance())).isEqualTo(KeyString.of(null));
    }

    @Test
    void texts_are_compared_by_their_bytes_also_where_one_begins_with_another_or_holds_a_zero() {
        assertAscending(List.of(
                "",
                "\0",
                "\0\0",
                "\0a",
                "\u0001",
                "a",
                "a\0",
                "a\0b",
                "a\u0001",
                "aa",
                "b",
                "é",
                "\uFFFD",
                "\uD83D\uDE00"));
    }

    @Test
    void documents_are_compared_field_by_field_by_type_then_name_then_value() {
        assertAscending(List.of(
                new Document(),
                new Document("b", null),
                new Document("a", 1),
                new Document("a", 1).append("b", 1),
                new Document("a", 2),
                new Document("b", 0),
                new Document("a", "x"),
                new Document("a", new Document("a", 1))));
    }

    @Test
    void arrays_are_compared_element_by_element() {
        assertAscending(List.of(List.of(), List.of(1), List.of(1, 1), List.of(2), List.of("a"), List.of(List.of())));
    }

    @Test
    void binaries_are_compared_by_length_first() {
        assertAscending(List.of(new byte[] {9}, new byte[] {1, 1}, new byte[] {1, (byte) 200}));
    }

    @Test
    void random_longs_and_doubles_agree_with_exact_arithmetic() {
        Random random = new Random(17);
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long whole = random.nextLong() >> random.nextInt(64);
            numbers.add(whole);
            numbers.add((double) whole);
            numbers.add(Double.longBitsToDouble(random.nextLong()));
        }
        numbers.removeIf(number -> !Double.isFinite(number.doubleValue()));
        for (Number one : numbers) {
            for (Number other : numbers) {
                assertThat(Integer.signum(compare(one, other)))
                        .as("%s beside %s", one, other)
                        .isEqualTo(exact(one).compareTo(exact(other)));
            }
        }
    }

    private static BigDecimal exact(Number number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : new BigDecimal(number.doubleValue());
    }
}
