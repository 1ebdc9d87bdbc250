package org.houvast.embeddedstore.updates;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The update operators that there are, by name (MongoDB manual, "Update operators"). */
final class UpdateOperators {

    private static final String RENAME = "$rename";
    private static final String CURRENT_DATE = "$currentDate";
    private static final String SET_ON_INSERT = "$setOnInsert";

    private static final Map<String, Function<@Nullable Object, Operator>> ON_ONE_FIELD = Map.ofEntries(
            entry("$set", Assign::new),
            entry(SET_ON_INSERT, Assign::new),
            entry("$unset", operand -> new Unset()),
            entry("$inc", Arithmetic::increment),
            entry("$mul", Arithmetic::multiply),
            entry("$min", Extreme::least),
            entry("$max", Extreme::greatest),
            entry("$bit", Bit::of),
            entry("$push", Push::of),
            entry("$addToSet", AddToSet::of),
            entry("$pop", Pop::of),
            entry("$pull", Pull::of),
            entry("$pullAll", Pull::all));

    private UpdateOperators() {}

    static boolean isKnown(String name) {
        return name.equals(RENAME) || name.equals(CURRENT_DATE) || ON_ONE_FIELD.containsKey(name);
    }

    /**
     * Reads what an operator is to do.
     *
     * @param name one that is known
     * @param now the time of the update
     * @throws MongoServerError when it makes no sense
     */
    static Modification read(String name, String field, @Nullable Object operand, Instant now) {
        FieldPath path = FieldPath.of(field);
        if (name.equals(RENAME)) {
            return Rename.of(path, operand);
        }
        Positions.check(path);
        return new FieldModification(path, operator(name, operand, now), name.equals(SET_ON_INSERT));
    }

    private static Operator operator(String name, @Nullable Object operand, Instant now) {
        return name.equals(CURRENT_DATE)
                ? CurrentDate.of(operand, now)
                : requireNonNull(ON_ONE_FIELD.get(name)).apply(operand);
    }
}
