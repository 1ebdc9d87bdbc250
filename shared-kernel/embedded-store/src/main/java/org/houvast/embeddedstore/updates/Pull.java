package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.houvast.embeddedstore.keys.KeyString;
import org.houvast.embeddedstore.matching.Matcher;
import org.jspecify.annotations.Nullable;

/** An array without elements that meet a condition, or equal values (MongoDB manual, "$pull", "$pullAll"). */
record Pull(String name, Predicate<@Nullable Object> pulled) implements Operator {

    static Operator of(@Nullable Object operand) {
        return new Pull("$pull", Matcher.ofPulled(operand));
    }

    static Operator all(@Nullable Object operand) {
        if (!(operand instanceof List<?> values)) {
            throw UpdateError.BAD_VALUE.because(
                    "$pullAll requires an array argument but was given a " + Utils.describeType(operand));
        }
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        values.forEach(value -> keys.add(KeyString.of(value)));
        return new Pull("$pullAll", element -> keys.contains(KeyString.of(element)));
    }

    @Override
    public @Nullable Object apply(@Nullable Object there, FieldPath path) {
        if (there instanceof Missing) {
            return there;
        }
        if (!(there instanceof List<?> array)) {
            throw UpdateError.BAD_VALUE.because("Cannot apply " + name + " to a non-array value");
        }
        List<@Nullable Object> left = new ArrayList<>(array);
        left.removeIf(pulled);
        return left;
    }

    @Override
    public Way way() {
        return Way.POSSIBLE;
    }
}
