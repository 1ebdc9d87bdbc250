package org.houvast.embeddedstore.matching;

import de.bwaldvogel.mongo.backend.BsonType;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value is of one of some types (MongoDB manual, "$type"). */
final class Types implements ElementTest {

    private static final List<BsonType> NUMBERS =
            List.of(BsonType.INT, BsonType.LONG, BsonType.DOUBLE, BsonType.DECIMAL128);

    private final List<BsonType> types = new ArrayList<>();

    Types(@Nullable Object wanted) {
        if (wanted instanceof List<?> several) {
            several.forEach(this::add);
        } else {
            add(wanted);
        }
        if (types.isEmpty()) {
            throw new FailedToParseException("$type must match at least one type");
        }
    }

    private void add(@Nullable Object wanted) {
        switch (wanted) {
            case String alias when alias.equals("number") -> types.addAll(NUMBERS);
            case String alias -> types.add(BsonType.forString(alias));
            case Number number -> types.add(numbered(number));
            case null, default -> throw new BadValueException("type must be represented as a number or a string");
        }
    }

    private static BsonType numbered(Number number) {
        for (BsonType type : BsonType.values()) {
            if (type.getNumber() == number.doubleValue()) {
                return type;
            }
        }
        throw new BadValueException("Invalid numerical type code: " + number);
    }

    @Override
    public boolean meets(@Nullable Object value) {
        return switch (value) {
            case Missing missing -> false;
            case BsonRegularExpression expression -> types.contains(BsonType.REGEX);
            case null -> types.contains(BsonType.NULL);
            default -> types.stream().anyMatch(type -> type.matches(value));
        };
    }
}
