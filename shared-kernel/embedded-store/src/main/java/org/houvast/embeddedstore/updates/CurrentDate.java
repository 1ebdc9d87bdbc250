package org.houvast.embeddedstore.updates;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server's time, as a date or as a timestamp (MongoDB manual, "$currentDate").
 *
 * @param now the time of the whole update, so that all of its fields agree
 * @param date whether it is a date, in milliseconds; otherwise a timestamp, in seconds
 */
record CurrentDate(Instant now, boolean date) implements Operator {

    static Operator of(@Nullable Object operand, Instant now) {
        return switch (operand) {
            case Boolean _ -> new CurrentDate(now, true);
            case Document type -> new CurrentDate(now, isDate(type));
            case null, default ->
                throw UpdateError.BAD_VALUE.because(
                        "The value of $currentDate is of no valid type. Please use a boolean ('true') or a $type"
                                + " expression ({$type: 'timestamp/date'}).");
        };
    }

    private static boolean isDate(Document type) {
        String named = type.get("$type") instanceof String name ? name : "";
        UpdateError.BAD_VALUE.unless(
                type.keySet().equals(Set.of("$type")) && (named.equals("date") || named.equals("timestamp")),
                "The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type:"
                        + " 'date'}}}");
        return named.equals("date");
    }

    @Override
    public Object apply(@Nullable Object there, FieldPath path) {
        return date ? now.truncatedTo(ChronoUnit.MILLIS) : new BsonTimestamp(now, 1);
    }
}
