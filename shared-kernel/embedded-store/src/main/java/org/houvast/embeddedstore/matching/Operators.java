package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houvast.embeddedstore.matching.Condition.All;
import org.houvast.embeddedstore.matching.Condition.Any;
import org.houvast.embeddedstore.matching.Condition.Holds;
import org.houvast.embeddedstore.matching.Condition.Not;
import org.jspecify.annotations.Nullable;

/** Reads the operators on one path (MongoDB manual, "Query and projection operators"). */
final class Operators {

    private static final int NOT_IMPLEMENTED = 238;
    private static final Set<String> NOT_SUPPORTED = Set.of(
            "$bitsAllClear",
            "$bitsAllSet",
            "$bitsAnyClear",
            "$bitsAnySet",
            "$near",
            "$nearSphere",
            "$geoWithin",
            "$geoIntersects",
            "$within",
            "$maxDistance",
            "$minDistance");

    private final Path path;
    private final Document operators;

    private Operators(Path path, Document operators) {
        this.path = path;
        this.operators = operators;
    }

    /** What is asked of a path: by operators, by a regular expression, or to equal a value. */
    static Condition on(Path path, @Nullable Object asked) {
        if (asked instanceof Document document && isOperators(document)) {
            return all(path, document);
        }
        return asked instanceof BsonRegularExpression expression
                ? new Holds(path, true, new Expression(expression))
                : new Holds(path, true, Comparison.equal(asked));
    }

    static Condition all(Path path, Document operators) {
        Operators reader = new Operators(path, operators);
        List<Condition> conditions = new ArrayList<>();
        operators.forEach((operator, operand) -> {
            if (!operator.equals("$options")) {
                conditions.add(reader.read(operator, operand));
            } else if (!operators.containsKey("$regex")) {
                throw new BadValueException("$options needs a $regex");
            }
        });
        return conditions.size() == 1 ? conditions.getFirst() : new All(List.copyOf(conditions));
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty()
                && Filters.isOperator(document.keySet().iterator().next());
    }

    private Condition read(String operator, @Nullable Object operand) {
        return switch (operator) {
            case "$eq" -> holds(Comparison.equal(operand));
            case "$ne" -> new Not(holds(Comparison.equal(notAnExpression(operand, operator))));
            case "$gt" -> compared(operand, operator, 1, 1);
            case "$gte" -> compared(operand, operator, 0, 1);
            case "$lt" -> compared(operand, operator, -1, -1);
            case "$lte" -> compared(operand, operator, -1, 0);
            case "$in" -> holds(new AnyOf(plain(operand, operator)));
            case "$nin" -> new Not(holds(new AnyOf(plain(operand, operator))));
            case "$not" -> new Not(negated(operand));
            case "$exists" -> exists(Utils.isTrue(operand));
            case "$type" -> holds(new Types(operand));
            case "$mod" -> holds(Modulo.of(operand));
            case "$regex" -> holds(new Expression(expression(operand)));
            case "$size" -> new Holds(path, false, size(operand));
            case "$all" -> all(operand);
            case "$elemMatch" -> new Holds(path, false, ElementMatch.of(operand));
            default -> throw unknown(operator);
        };
    }

    private static MongoServerError unknown(String operator) {
        return NOT_SUPPORTED.contains(operator)
                ? new MongoServerError(NOT_IMPLEMENTED, "NotImplemented", operator + " is not supported by this store")
                : new BadValueException("unknown operator: " + operator);
    }

    private Condition holds(ElementTest test) {
        return new Holds(path, true, test);
    }

    private Condition compared(@Nullable Object operand, String operator, int least, int greatest) {
        notAnExpression(operand, operator);
        return holds(new Comparison(operand, difference -> {
            int sign = Integer.signum(difference);
            return sign >= least && sign <= greatest;
        }));
    }

    private Condition exists(boolean wanted) {
        Condition there = holds(value -> !(value instanceof Missing));
        return wanted ? there : new Not(there);
    }

    private static @Nullable Object notAnExpression(@Nullable Object operand, String operator) {
        if (operand instanceof BsonRegularExpression) {
            throw new BadValueException("Can't have regex as arg to " + operator + ".");
        }
        return operand;
    }

    private static List<?> plain(@Nullable Object operand, String operator) {
        if (!(operand instanceof List<?> values)) {
            throw new BadValueException(operator + " needs an array");
        }
        for (Object value : values) {
            if (value instanceof Document document && isOperators(document)) {
                throw new BadValueException("cannot nest $ under " + operator);
            }
        }
        return values;
    }

    private Condition negated(@Nullable Object operand) {
        return switch (operand) {
            case BsonRegularExpression expression -> holds(new Expression(expression));
            case Document document when !document.isEmpty() -> all(path, document);
            case Document document -> throw new BadValueException("$not cannot be empty");
            case null, default -> throw new BadValueException("$not needs a regex or a document");
        };
    }

    private BsonRegularExpression expression(@Nullable Object operand) {
        Object options = operators.get("$options");
        if (options != null && !(options instanceof String)) {
            throw new BadValueException("$options has to be a string");
        }
        return switch (operand) {
            case String pattern -> new BsonRegularExpression(pattern, (String) options);
            case BsonRegularExpression expression ->
                options == null ? expression : new BsonRegularExpression(expression.getPattern(), (String) options);
            case null, default -> throw new BadValueException("$regex has to be a string");
        };
    }

    private static ElementTest size(@Nullable Object operand) {
        if (!(operand instanceof Number number)
                || number.doubleValue() < 0
                || number.doubleValue() != Math.rint(number.doubleValue())) {
            throw new BadValueException("Failed to parse $size. Expected a non-negative whole number");
        }
        return value -> value instanceof List<?> array && array.size() == number.doubleValue();
    }

    private Condition all(@Nullable Object operand) {
        if (!(operand instanceof List<?> values)) {
            throw new BadValueException("$all needs an array");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Object value : values) {
            boolean operators = value instanceof Document document && isOperators(document);
            if (operators && !((Document) value).keySet().equals(Set.of("$elemMatch"))) {
                throw new BadValueException("no $ expressions in $all");
            }
            conditions.add(on(path, value));
        }
        return conditions.isEmpty() ? new Any(List.of()) : new All(List.copyOf(conditions));
    }
}
