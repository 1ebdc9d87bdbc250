package org.houvast.embeddedstore.updates;

import static java.util.Map.entry;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The update operators that there are, by name (MongoDB manual, "Update operators"). */
final class UpdateOperators {

    private static final String RENAME = "$rename";
    private static final String SET_ON_INSERT = "$setOnInsert";

    private static final Map<String, Function<@Nullable Object, Operator>> ON_ONE_FIELD = Map.ofEntries(
            entry("$set", Assign::new),
            entry(SET_ON_INSERT, Assign::new),
            entry("$unset", operand -> new Unset()),
            entry("$inc", Arithmetic::increment),
            entry("$mul", Arithmetic::multiply),
            entry("$min", Extreme::least),
            entry("$max", Extreme::greatest),
            entry("$currentDate", CurrentDate::of),
            entry("$bit", Bit::of),
            entry("$push", Push::of),
            entry("$addToSet", AddToSet::of),
            entry("$pop", Pop::of),
            entry("$pull", Pull::of),
            entry("$pullAll", Pull::all));

    private UpdateOperators() {}

    static boolean isKnown(String name) {
        return name.equals(RENAME) || ON_ONE_FIELD.containsKey(name);
    }

    /**
     * Reads what an operator is to do.
     *
     * @param name one that is known
     * @throws MongoServerError when it makes no sense
     */
    static Modification read(String name, String field, @Nullable Object operand) {
        FieldPath path = FieldPath.of(field);
        Function<@Nullable Object, Operator> operator = ON_ONE_FIELD.get(name);
        if (operator == null) {
            return Rename.of(path, operand);
        }
        Positions.check(path);
        return new FieldModification(path, operator.apply(operand), name.equals(SET_ON_INSERT));
    }
}
