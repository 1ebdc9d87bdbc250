package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.Arrays;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * The lesser or the greater of two values in MongoDB's order of all values (MongoDB manual, "$min", "$max").
 *
 * @param sign of the comparison given - there, by which the given one is taken
 */
record Extreme(@Nullable Object given, int sign) implements Operator {

    static Operator least(@Nullable Object given) {
        return new Extreme(given, -1);
    }

    static Operator greatest(@Nullable Object given) {
        return new Extreme(given, 1);
    }

    @Override
    public @Nullable Object apply(@Nullable Object there, FieldPath path) {
        int order = Arrays.compareUnsigned(KeyString.of(given), KeyString.of(there));
        return there instanceof Missing || Integer.signum(order) == sign ? given : there;
    }
}
