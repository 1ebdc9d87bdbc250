package org.houvast.embeddedstore.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which type a number is after an update, to which 1, 1.0 and NumberLong(1) are equal but not the same. */
@Manual({"$set", "$inc", "$mul", "$min", "$max", "$bit", "BSON Types: Comparison and Sort Order"})
class UpdateTypesTest extends Behaviour {

    private static final JsonWriterSettings TYPED =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$numberInt: "1"}        | $set: {a: {$numberLong: "1"}}              | {$numberLong: "1"}
            {$numberInt: "1"}        | $set: {a: {$numberDouble: "1"}}            | {$numberDouble: "1.0"}
            {$numberDouble: "1"}     | $set: {a: {$numberDecimal: "1.0"}}         | {$numberDecimal: "1.0"}
            {$numberDecimal: "1.0"}  | $set: {a: {$numberDecimal: "1.00"}}        | {$numberDecimal: "1.00"}
            {$numberInt: "1"}        | $min: {a: {$numberLong: "1"}}              | {$numberInt: "1"}
            {$numberInt: "1"}        | $max: {a: {$numberDouble: "1"}}            | {$numberInt: "1"}
            {$numberInt: "1"}        | $min: {a: {$numberDouble: "NaN"}}          | {$numberDouble: "NaN"}
            {$numberDouble: "NaN"}   | $max: {a: {$numberDouble: "-Infinity"}}    | {$numberDouble: "-Infinity"}
            {$numberDouble: "NaN"}   | $min: {a: 1}                               | {$numberDouble: "NaN"}
            [5]                      | $max: {a: 9}                               | [5]
            [5]                      | $min: {a: 9}                               | 9
            [1, 2]                   | $max: {a: [1, 3]}                          | [1, 3]
            {$numberInt: "1"}        | $inc: {a: {$numberLong: "1"}}              | {$numberLong: "2"}
            {$numberLong: "1"}       | $inc: {a: {$numberDouble: "0.5"}}          | {$numberDouble: "1.5"}
            {$numberDouble: "2.5"}   | $inc: {a: {$numberDecimal: "1"}}           | {$numberDecimal: "3.50000000000000"}
            {$numberDouble: "0.1"}   | $inc: {a: {$numberDecimal: "1"}}           | {$numberDecimal: "1.100000000000000"}
            {$numberDecimal: "1"}    | $mul: {a: {$numberDecimal: "0.3333333333333333333333333333333333"}} | {$numberDecimal: "0.3333333333333333333333333333333333"}
            {$numberDecimal: "9.999999999999999999999999999999999"} | $inc: {a: {$numberDecimal: "0.0000000000000000000000000000000005"}} | {$numberDecimal: "10.00000000000000000000000000000000"}
            {$numberDecimal: "9E+6144"} | $mul: {a: 2}                            | {$numberDecimal: "Infinity"}
            {$numberDecimal: "-Infinity"} | $inc: {a: {$numberDouble: "Infinity"}} | {$numberDecimal: "NaN"}
            {$numberInt: "-2147483648"} | $mul: {a: -1}                           | {$numberLong: "2147483648"}
            {$numberInt: "6"}        | $bit: {a: {and: {$numberLong: "3"}}}       | {$numberLong: "2"}
            """)
    void a_number_has_the_type_that_the_manual_says(String before, String update, String after) {
        insert("{_id: 1, a: " + before + "}");
        things.updateOne(json("{_id: 1}"), json("{" + update + "}"));
        assertThat(all().getFirst().toJson(TYPED))
                .isEqualTo(json("{_id: 1, a: " + after + "}").toJson(TYPED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {$mul: {z: {$numberLong: "5"}}}      | {$numberLong: "0"}
            {$mul: {z: {$numberDouble: "5"}}}    | {$numberDouble: "0.0"}
            {$mul: {z: {$numberDecimal: "2.5"}}} | {$numberDecimal: "0.0"}
            {$inc: {z: {$numberDecimal: "2.5"}}} | {$numberDecimal: "2.5"}
            {$bit: {z: {or: {$numberLong: "5"}}}} | {$numberLong: "5"}
            """)
    void a_missing_one_is_0_of_the_operands_type(String update, String after) {
        insert("{_id: 1}");
        things.updateOne(json("{_id: 1}"), json(update));
        assertThat(all().getFirst().toJson(TYPED))
                .isEqualTo(json("{_id: 1, z: " + after + "}").toJson(TYPED));
    }

    @Test
    @Manual("update (database command)")
    void an_equal_value_of_another_type_is_a_modification_and_the_same_is_none() {
        insert("{_id: 1, a: 1}");
        assertThat(things.updateOne(json("{_id: 1}"), json("{$set: {a: {$numberLong: \"1\"}}}"))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(things.updateOne(json("{_id: 1}"), json("{$set: {a: {$numberLong: \"1\"}}}"))
                        .getModifiedCount())
                .isZero();
    }
}
