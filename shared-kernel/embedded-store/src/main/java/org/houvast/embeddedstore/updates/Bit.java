package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole numbers bit by bit; a field that is missing counts as 0 (MongoDB manual, "$bit"). */
record Bit(Document operations) implements Operator {

    private static final Set<String> KNOWN = Set.of("and", "or", "xor");

    static Operator of(@Nullable Object operand) {
        if (!(operand instanceof Document operations) || operations.isEmpty()) {
            throw UpdateError.BAD_VALUE.because(
                    "The $bit modifier is not compatible with such a value; it needs {and/or/xor: number}");
        }
        operations.forEach((name, value) -> {
            UpdateError.BAD_VALUE.unless(
                    KNOWN.contains(name),
                    "The $bit modifier only supports 'and', 'or', and 'xor', not '" + name
                            + "' which is an unknown operator");
            UpdateError.BAD_VALUE.unless(
                    isWhole(value), "The $bit modifier field must be an Integer(32/64 bit): {" + name + "}");
        });
        return new Bit(operations);
    }

    @Override
    public Object apply(@Nullable Object there, FieldPath path) {
        UpdateError.BAD_VALUE.unless(
                there instanceof Missing || isWhole(there),
                "Cannot apply $bit to a value of non-integral type: the field '" + path + "'");
        Number from = there instanceof Number number ? number : Integer.valueOf(0);
        boolean wide = from instanceof Long;
        long bits = from.longValue();
        for (Map.Entry<String, Object> operation : operations.entrySet()) {
            Number operand = (Number) operation.getValue();
            wide |= operand instanceof Long;
            bits = switch (operation.getKey()) {
                case "and" -> bits & operand.longValue();
                case "or" -> bits | operand.longValue();
                default -> bits ^ operand.longValue();
            };
        }
        if (wide) {
            return bits;
        }
        return (int) bits;
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}
