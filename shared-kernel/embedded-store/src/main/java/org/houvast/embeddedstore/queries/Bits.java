package org.houvast.embeddedstore.queries;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operator {@code $bit} (MongoDB manual, "$bit"), which the library does not have. */
final class Bits {

    private Bits() {}

    static void check(@Nullable Object operand) {
        if (!(operand instanceof Document operations) || operations.isEmpty()) {
            throw new BadValueException("The $bit modifier needs a document of and, or and xor");
        }
        operations.forEach((name, value) -> {
            if (!name.equals("and") && !name.equals("or") && !name.equals("xor")) {
                throw new BadValueException(
                        "The $bit modifier only supports 'and', 'or', and 'xor', not '" + name + "'");
            }
            if (!isWhole(value)) {
                throw new BadValueException("The $bit modifier field must be an Integer(32/64 bit)");
            }
        });
    }

    /** What becomes of a value; what is missing counts as 0. */
    static Number of(@Nullable Object value, Document operations) {
        Number found = value == null ? 0 : whole(value);
        boolean wide = found instanceof Long;
        long bits = found.longValue();
        for (Map.Entry<String, Object> operation : operations.entrySet()) {
            Number operand = whole(operation.getValue());
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

    private static Number whole(Object value) {
        if (!isWhole(value)) {
            throw new BadValueException("Cannot apply $bit to a value of non-integral type");
        }
        return (Number) value;
    }

    private static boolean isWhole(@Nullable Object value) {
        return value instanceof Integer || value instanceof Long;
    }
}
