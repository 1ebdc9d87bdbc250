package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * More elements in an array: put in their place, then all sorted, then some kept (MongoDB manual, "$push", "$position",
 * "$sort", "$slice").
 *
 * @param position where they are put, below 0 from the end
 * @param order null: as they are
 * @param slice how many are kept, below 0 the last ones
 */
record Push(List<?> each, int position, @Nullable Comparator<@Nullable Object> order, int slice) implements Operator {

    private static final Set<String> CLAUSES = Set.of("$each", "$position", "$sort", "$slice");

    static Operator of(@Nullable Object operand) {
        if (!(operand instanceof Document clauses) || !clauses.containsKey("$each")) {
            return new Push(Arrays.asList(operand), Integer.MAX_VALUE, null, Integer.MAX_VALUE);
        }
        if (!(clauses.get("$each") instanceof List<?> each)) {
            throw UpdateError.BAD_VALUE.because("The argument to $each in $push must be an array but it was of type: "
                    + Utils.describeType(clauses.get("$each")));
        }
        for (String clause : clauses.keySet()) {
            UpdateError.BAD_VALUE.unless(CLAUSES.contains(clause), "Unrecognized clause in $push: " + clause);
        }
        Comparator<@Nullable Object> order =
                clauses.containsKey("$sort") ? ElementOrder.of(clauses.get("$sort")) : null;
        return new Push(each, whole(clauses, "$position"), order, whole(clauses, "$slice"));
    }

    private static int whole(Document clauses, String name) {
        if (!clauses.containsKey(name)) {
            return Integer.MAX_VALUE;
        }
        if (clauses.get(name) instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
            return (int) Math.clamp(number.doubleValue(), -Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        throw UpdateError.BAD_VALUE.because("The value for " + name + " must be an integer value but was given type: "
                + Utils.describeType(clauses.get(name)));
    }

    @Override
    public Object apply(@Nullable Object there, FieldPath path) {
        List<@Nullable Object> array = new ArrayList<>();
        if (there instanceof List<?> elements) {
            array.addAll(elements);
        } else if (!(there instanceof Missing)) {
            throw UpdateError.BAD_VALUE.because(
                    "The field '" + path + "' must be an array but is of type " + Utils.describeType(there));
        }
        int size = array.size();
        array.addAll(position < 0 ? Math.max(0, size + position) : Math.min(position, size), each);
        if (order != null) {
            array.sort(order);
        }
        return new ArrayList<>(
                slice < 0
                        ? array.subList(Math.max(0, array.size() + slice), array.size())
                        : array.subList(0, Math.min(slice, array.size())));
    }
}
