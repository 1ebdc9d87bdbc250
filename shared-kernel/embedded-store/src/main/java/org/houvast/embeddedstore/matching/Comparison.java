package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * Compares a value with another in MongoDB's order. Values of different types do not compare, save with the least and the
 * greatest key, and what is no number only equals itself (MongoDB manual, "Comparison query operators").
 */
final class Comparison implements ElementTest {

    private static final byte[] NOT_A_NUMBER = KeyString.of(Double.NaN);

    private final @Nullable Object operand;
    private final byte[] key;
    private final IntPredicate wanted;
    private final boolean acrossTypes;

    /**
     * A comparison.
     *
     * @param wanted what is asked of the sign of value - operand
     */
    Comparison(@Nullable Object operand, IntPredicate wanted) {
        this.operand = operand;
        this.key = KeyString.of(operand);
        this.wanted = wanted;
        this.acrossTypes = operand instanceof MinKey || operand instanceof MaxKey;
    }

    static ElementTest equal(@Nullable Object operand) {
        return new Comparison(operand, sign -> sign == 0);
    }

    @Override
    public boolean meets(@Nullable Object value) {
        if (value instanceof Integer number && operand instanceof Integer other) {
            return wanted.test(Integer.compare(number, other));
        }
        if (value instanceof Long number && operand instanceof Long other) {
            return wanted.test(Long.compare(number, other));
        }
        byte[] found = KeyString.of(value);
        if (found[0] != key[0] && !acrossTypes) {
            return false;
        }
        int sign = Arrays.compareUnsigned(found, key);
        boolean comparable =
                acrossTypes || sign == 0 || !(Arrays.equals(found, NOT_A_NUMBER) || Arrays.equals(key, NOT_A_NUMBER));
        return comparable && wanted.test(sign);
    }
}
