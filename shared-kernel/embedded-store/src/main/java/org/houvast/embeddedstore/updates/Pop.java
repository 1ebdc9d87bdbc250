package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array without its first or its last element (MongoDB manual, "$pop"). */
record Pop(boolean first) implements Operator {

    static Operator of(@Nullable Object operand) {
        if (!(operand instanceof Number end)) {
            throw UpdateError.FAILED_TO_PARSE.because("Expected a number in $pop");
        }
        UpdateError.FAILED_TO_PARSE.unless(Math.abs(end.doubleValue()) == 1, "$pop expects 1 or -1");
        return new Pop(end.doubleValue() < 0);
    }

    @Override
    public @Nullable Object apply(@Nullable Object there, FieldPath path) {
        if (there instanceof Missing) {
            return there;
        }
        if (!(there instanceof List<?> array)) {
            throw UpdateError.TYPE_MISMATCH.because(
                    "Path '" + path + "' contains an element of non-array type '" + Utils.describeType(there) + "'");
        }
        int size = array.size();
        return new ArrayList<>(array.subList(first ? Math.min(1, size) : 0, first ? size : Math.max(0, size - 1)));
    }

    @Override
    public Way way() {
        return Way.POSSIBLE;
    }
}
