package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number leaves a remainder (MongoDB manual, "$mod"). */
final class Modulo {

    private Modulo() {}

    static ElementTest of(@Nullable Object operand) {
        if (!(operand instanceof List<?> pair) || pair.size() != 2) {
            throw new BadValueException("malformed mod, needs to be an array of a divisor and a remainder");
        }
        if (!(pair.get(0) instanceof Number divisor) || !(pair.get(1) instanceof Number remainder)) {
            throw new BadValueException("malformed mod, divisor and remainder have to be numbers");
        }
        if (divisor.longValue() == 0) {
            throw new BadValueException("divisor cannot be 0");
        }
        return value -> value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && number.longValue() % divisor.longValue() == remainder.longValue();
    }
}
