package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values as MongoDB writes them in the bounds of an index. */
final class Texts {

    private Texts() {}

    /**
     * Intervals.
     *
     * @param turned whether they are read from the greatest to the least
     */
    static List<String> of(List<Interval> intervals, boolean turned) {
        return turned
                ? intervals.reversed().stream().map(Texts::turned).toList()
                : intervals.stream()
                        .map(each -> each.low() + ", " + each.high())
                        .toList();
    }

    private static String turned(Interval interval) {
        String low = interval.low();
        String high = interval.high();
        char first = high.endsWith("]") ? '[' : '(';
        char last = low.startsWith("[") ? ']' : ')';
        return first + high.substring(0, high.length() - 1) + ", " + low.substring(1) + last;
    }

    static String of(@Nullable Object value) {
        return switch (value) {
            case MinKey min -> "MinKey";
            case MaxKey max -> "MaxKey";
            case Double number when number.isNaN() -> "nan.0";
            case Double number when number.isInfinite() -> number > 0 ? "inf.0" : "-inf.0";
            case ObjectId id -> "ObjectId('" + id.getHexData() + "')";
            case BsonRegularExpression expression ->
                "/" + expression.getPattern() + "/" + Objects.requireNonNullElse(expression.getOptions(), "");
            case Instant date -> "new Date(" + date.toEpochMilli() + ")";
            case null, default -> Json.toCompactJsonValue(value);
        };
    }
}
