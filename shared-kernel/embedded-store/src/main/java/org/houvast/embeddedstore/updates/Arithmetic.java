package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A sum or a product; a field that is missing counts as 0 (MongoDB manual, "$inc", "$mul"). */
final class Arithmetic implements Operator {

    private final String name;
    private final Number operand;
    private final BinaryOperator<Number> operation;

    private Arithmetic(String name, Number operand, BinaryOperator<Number> operation) {
        this.name = name;
        this.operand = operand;
        this.operation = operation;
    }

    static Operator increment(@Nullable Object operand) {
        return new Arithmetic("$inc", number(operand, "increment"), Numbers::sum);
    }

    static Operator multiply(@Nullable Object operand) {
        return new Arithmetic("$mul", number(operand, "multiply"), Numbers::product);
    }

    private static Number number(@Nullable Object operand, String verb) {
        if (operand instanceof Number number) {
            return number;
        }
        throw UpdateError.TYPE_MISMATCH.because("Cannot " + verb + " with non-numeric argument");
    }

    @Override
    public Object apply(@Nullable Object there, FieldPath path) {
        if (there instanceof Missing) {
            return operation.apply(0, operand);
        }
        if (!(there instanceof Number number)) {
            throw UpdateError.TYPE_MISMATCH.because(
                    "Cannot apply " + name + " to a value of non-numeric type: the field '" + path
                            + "' is of non-numeric type " + Utils.describeType(there));
        }
        try {
            return operation.apply(number, operand);
        } catch (ArithmeticException overflow) {
            throw UpdateError.BAD_VALUE.because(
                    "Failed to apply " + name + " operations to the current value of the field '" + path + "'");
        }
    }
}
