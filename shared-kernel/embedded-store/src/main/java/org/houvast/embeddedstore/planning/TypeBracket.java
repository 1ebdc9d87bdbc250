package org.houvast.embeddedstore.planning;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.houvast.embeddedstore.keys.KeyString;
import org.jspecify.annotations.Nullable;

/**
 * The values that can be greater or less than a value: those of its type (MongoDB manual, "Type Bracketing"), which for a
 * number are all numbers without NaN.
 */
final class TypeBracket {

    private static final byte[] NAN = KeyString.of(Double.NaN);

    private TypeBracket() {}

    /** Null for what is compared otherwise: null, documents, arrays, regular expressions, MinKey, MaxKey. */
    static @Nullable Interval of(@Nullable Object value) {
        return switch (value) {
            case Number number -> of(NAN, Bytes.next(NAN), "[-inf.0", "inf.0]");
            case String text -> type(text, "[\"\"", "{})");
            case Boolean truth -> type(truth, "[false", "true]");
            case Instant date -> type(date, "[" + date(Long.MIN_VALUE), date(Long.MAX_VALUE) + "]");
            case ObjectId id -> type(id, "[" + id("0"), id("f") + "]");
            case BsonTimestamp time -> type(time, "[Timestamp(0, 0)", "Timestamp(4294967295, 4294967295)]");
            case BinData binary -> type(binary, "[BinData(0, )", id("0") + ")");
            case UUID binary -> type(binary, "[BinData(0, )", id("0") + ")");
            case LegacyUUID binary -> type(binary, "[BinData(0, )", id("0") + ")");
            case null, default -> null;
        };
    }

    private static Interval type(Object value, String low, String high) {
        byte[] key = KeyString.of(value);
        return of(key, Arrays.copyOf(key, 1), low, high);
    }

    private static Interval of(byte[] key, byte @Nullable [] from, String low, String high) {
        return new Interval(from == null ? key : from, Bytes.next(Arrays.copyOf(key, 1)), false, low, high);
    }

    private static String date(long milliseconds) {
        return "new Date(" + milliseconds + ")";
    }

    private static String id(String digit) {
        return "ObjectId('" + digit.repeat(24) + "')";
    }
}
