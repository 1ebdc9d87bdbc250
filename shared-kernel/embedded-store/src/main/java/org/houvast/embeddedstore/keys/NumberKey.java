package org.houvast.embeddedstore.keys;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;

/**
 * Numbers in the order of their values, whatever their types: 1, 1.0 and Decimal128("1.00") have the same bytes. A sign,
 * then the largest double that is not larger than the magnitude, then exactly what is left; negative ones inverted.
 */
final class NumberKey {

    private static final int NOT_A_NUMBER = 0;
    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;
    private static final int POSITIVE = 3;

    /** Longs up to here are doubles as well. */
    private static final long EXACT = 1L << 53;

    /** Bits of a Decimal128 that is no finite number. */
    private static final long SPECIAL = 0x78L << 56;

    private static final int NOTHING_LEFT = 0;
    private static final int REMAINDER = 1;
    private static final int BIAS = 1 << 15;

    private NumberKey() {}

    static void write(Number number, KeyWriter to) {
        switch (number) {
            case Integer whole -> exact(whole, to);
            case Long whole when Math.abs(whole) <= EXACT && whole != Long.MIN_VALUE -> exact(whole, to);
            case Long whole -> decimal(BigDecimal.valueOf(whole), to);
            case Decimal128 decimal -> decimal(decimal, to);
            default -> exact(number.doubleValue(), to);
        }
    }

    private static void decimal(Decimal128 number, KeyWriter to) {
        if ((number.getHigh() & SPECIAL) == SPECIAL) {
            exact(number.doubleValue(), to); // infinite, or one of many that are not a number
        } else if (number.equals(Decimal128.NEGATIVE_ZERO)) {
            to.one(ZERO); // it has no BigDecimal
        } else {
            decimal(number.toBigDecimal(), to);
        }
    }

    private static void exact(double number, KeyWriter to) {
        if (Double.isNaN(number)) {
            to.one(NOT_A_NUMBER);
        } else if (number == 0) {
            to.one(ZERO);
        } else {
            to.one(number < 0 ? NEGATIVE : POSITIVE);
            int from = to.length();
            to.eight(Double.doubleToRawLongBits(Math.abs(number))).one(NOTHING_LEFT);
            if (number < 0) {
                to.invert(from);
            }
        }
    }

    private static void decimal(BigDecimal number, KeyWriter to) {
        if (number.signum() == 0) {
            to.one(ZERO);
            return;
        }
        BigDecimal magnitude = number.abs();
        double below = below(magnitude);
        BigDecimal left = magnitude.subtract(new BigDecimal(below));
        to.one(number.signum() < 0 ? NEGATIVE : POSITIVE);
        int from = to.length();
        to.eight(Double.doubleToRawLongBits(below));
        if (left.signum() == 0) {
            to.one(NOTHING_LEFT);
        } else {
            remainder(left.stripTrailingZeros(), to);
        }
        if (number.signum() < 0) {
            to.invert(from);
        }
    }

    /** The largest finite double that is not larger. */
    private static double below(BigDecimal magnitude) {
        double near = Math.min(magnitude.doubleValue(), Double.MAX_VALUE);
        return new BigDecimal(near).compareTo(magnitude) > 0 ? Math.nextDown(near) : near;
    }

    /** As 0.digits times a power of ten; each digit is one more than it is, so that the end comes before any digit. */
    private static void remainder(BigDecimal left, KeyWriter to) {
        String digits = left.unscaledValue().toString();
        to.one(REMAINDER).two(digits.length() - left.scale() + BIAS);
        for (int i = 0; i < digits.length(); i++) {
            to.one(digits.charAt(i) - '0' + 1);
        }
        to.one(0);
    }
}
