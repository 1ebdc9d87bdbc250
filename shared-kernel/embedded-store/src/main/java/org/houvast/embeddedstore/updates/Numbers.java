package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * Sums and products of BSON's numbers: of the wider of the two types, and an int32 that becomes too large is an int64
 * (MongoDB manual, "$inc", "$mul", "$toDecimal").
 */
final class Numbers {

    private static final MathContext OF_DOUBLES = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LARGEST_EXPONENT = 6144;
    private static final int LARGEST_SCALE = 6176;

    private Numbers() {}

    /**
     * The sum.
     *
     * @throws ArithmeticException when it is whole and beyond int64
     */
    static Number sum(Number one, Number other) {
        return combine(one, other, Math::addExact, Double::sum, BigDecimal::add);
    }

    /**
     * The product.
     *
     * @throws ArithmeticException when it is whole and beyond int64
     */
    static Number product(Number one, Number other) {
        return combine(one, other, Math::multiplyExact, (a, b) -> a * b, BigDecimal::multiply);
    }

    private static Number combine(
            Number one,
            Number other,
            LongBinaryOperator whole,
            DoubleBinaryOperator inexact,
            BinaryOperator<BigDecimal> decimal) {
        if (one instanceof Decimal128 || other instanceof Decimal128) {
            double about = inexact.applyAsDouble(one.doubleValue(), other.doubleValue());
            return isFinite(one) && isFinite(other)
                    ? rounded(decimal.apply(decimal(one), decimal(other)))
                    : special(about);
        }
        if (one instanceof Double || other instanceof Double) {
            return inexact.applyAsDouble(one.doubleValue(), other.doubleValue());
        }
        long result = whole.applyAsLong(one.longValue(), other.longValue());
        if (one instanceof Integer && other instanceof Integer && (int) result == result) {
            return (int) result;
        }
        return result;
    }

    private static boolean isFinite(Number number) {
        return number instanceof Decimal128 ? !special(number) : Double.isFinite(number.doubleValue());
    }

    private static boolean special(Number number) {
        return number.toString().endsWith("NaN") || number.toString().endsWith("Infinity");
    }

    private static Decimal128 special(double value) {
        return Double.isNaN(value)
                ? Decimal128.NaN
                : value > 0 ? Decimal128.POSITIVE_INFINITY : Decimal128.NEGATIVE_INFINITY;
    }

    /** Of a double, 15 digits. */
    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case Decimal128 decimal -> decimal.toBigDecimal();
            case Double inexact -> {
                BigDecimal exact = new BigDecimal(inexact);
                BigDecimal digits = exact.round(OF_DOUBLES);
                yield digits.signum() == 0
                        ? BigDecimal.ZERO
                        : digits.setScale(digits.scale() + OF_DOUBLES.getPrecision() - digits.precision());
            }
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static Decimal128 rounded(BigDecimal exact) {
        BigDecimal rounded = exact.round(MathContext.DECIMAL128);
        if (rounded.signum() != 0 && rounded.precision() - rounded.scale() - 1 > LARGEST_EXPONENT) {
            return special(rounded.signum() * Double.POSITIVE_INFINITY);
        }
        return new Decimal128(
                rounded.scale() > LARGEST_SCALE ? rounded.setScale(LARGEST_SCALE, RoundingMode.HALF_EVEN) : rounded);
    }
}
