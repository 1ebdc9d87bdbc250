package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/** More elements in an array, of those that equal none that is there (MongoDB manual, "$addToSet"). */
record AddToSet(List<?> values) implements Operator {

    static Operator of(@Nullable Object operand) {
        if (!(operand instanceof Document clauses)
                || clauses.isEmpty()
                || !clauses.keySet().iterator().next().equals("$each")) {
            return new AddToSet(Arrays.asList(operand));
        }
        if (!(clauses.get("$each") instanceof List<?> each)) {
            throw UpdateError.TYPE_MISMATCH.because(
                    "The argument to $each in $addToSet must be an array but it was of type "
                            + Utils.describeType(clauses.get("$each")));
        }
        UpdateError.BAD_VALUE.unless(clauses.size() == 1, "Found unexpected fields after $each in $addToSet");
        return new AddToSet(each);
    }

    @Override
    public Object apply(@Nullable Object there, FieldPath path) {
        List<@Nullable Object> array = new ArrayList<>();
        if (there instanceof List<?> elements) {
            array.addAll(elements);
        } else if (!(there instanceof Missing)) {
            throw UpdateError.BAD_VALUE.because("Cannot apply $addToSet to non-array field. Field named '" + path
                    + "' has non-array type " + Utils.describeType(there));
        }
        Set<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        array.forEach(element -> keys.add(KeyString.of(element)));
        for (Object value : values) {
            if (keys.add(KeyString.of(value))) {
                array.add(value);
            }
        }
        return array;
    }
}
