package org.houvast.embeddedstore.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as bytes that compare, unsigned and from the left, as MongoDB compares the values (MongoDB manual, "BSON types:
 * comparison and sort order"): first by type, all numbers being one, then by value. What is missing is null. MongoDB too
 * calls such bytes a key string.
 */
public final class KeyString {

    private static final int MIN_KEY = 1;
    /** An empty array, which an index holds as less than null. */
    private static final int NOTHING = 2;

    private static final int NULL = 3;
    private static final int NUMBER = 4;
    private static final int STRING = 5;
    private static final int DOCUMENT = 6;
    private static final int ARRAY = 7;
    private static final int BINARY = 8;
    private static final int OBJECT_ID = 9;
    private static final int BOOLEAN = 10;
    private static final int DATE = 11;
    private static final int TIMESTAMP = 12;
    private static final int REGULAR_EXPRESSION = 13;
    private static final int JAVA_SCRIPT = 14;
    private static final int MAX_KEY = 15;

    private static final int END = 0;
    private static final int GENERIC = 0;
    private static final int OLD_UUID = 3;
    private static final int UUID_SUBTYPE = 4;
    private static final int UUID_BYTES = 16;

    private KeyString() {}

    /** The bytes of a value. */
    public static byte[] of(@Nullable Object value) {
        KeyWriter to = new KeyWriter();
        write(value, to);
        return to.bytes();
    }

    /** What an index holds of an empty array, as bytes. */
    public static byte[] ofNothing() {
        KeyWriter to = new KeyWriter();
        writeNothing(to);
        return to.bytes();
    }

    /** What an index holds of an empty array. */
    static void writeNothing(KeyWriter to) {
        to.one(NOTHING);
    }

    static void write(@Nullable Object value, KeyWriter to) {
        to.one(type(value));
        body(value, to);
    }

    private static int type(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey min -> MIN_KEY;
            case MaxKey max -> MAX_KEY;
            case Number number -> NUMBER;
            case String text -> STRING;
            case Document document -> DOCUMENT;
            case Collection<?> array -> ARRAY;
            case BinData binary -> BINARY;
            case byte[] binary -> BINARY;
            case UUID binary -> BINARY;
            case LegacyUUID binary -> BINARY;
            case ObjectId id -> OBJECT_ID;
            case Boolean truth -> BOOLEAN;
            case Instant date -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression expression -> REGULAR_EXPRESSION;
            case BsonJavaScript script -> JAVA_SCRIPT;
            default ->
                throw new IllegalArgumentException(
                        "No order is known for a " + value.getClass().getName());
        };
    }

    private static void body(@Nullable Object value, KeyWriter to) {
        switch (value) {
            case Number number -> NumberKey.write(number, to);
            case String text -> to.text(text);
            case Document document -> document(document, to);
            case Collection<?> array -> array(array, to);
            case BinData binary -> binary(GENERIC, binary.getData(), to);
            case byte[] binary -> binary(GENERIC, binary, to);
            case UUID uuid -> binary(UUID_SUBTYPE, bytes(uuid), to);
            case LegacyUUID uuid -> binary(OLD_UUID, bytes(uuid.getUuid()), to);
            case ObjectId id -> to.all(id.toByteArray());
            case Boolean truth -> to.one(truth ? 1 : 0);
            case Instant date -> to.eight(date.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> to.eight(timestamp.getValue());
            case BsonRegularExpression expression -> {
                String options = expression.getOptions();
                to.text(expression.getPattern()).text(options == null ? "" : options);
            }
            case BsonJavaScript script -> to.text(script.getCode());
            case null, default -> {
                // the type says it all
            }
        }
    }

    /** Field by field: by the type of the value, then by the name, then by the value; what ends first comes first. */
    private static void document(Document document, KeyWriter to) {
        document.forEach((name, value) -> {
            to.one(type(value)).text(name);
            body(value, to);
        });
        to.one(END);
    }

    private static void array(Collection<?> array, KeyWriter to) {
        array.forEach(element -> write(element, to));
        to.one(END);
    }

    /** By length, then by subtype, then byte by byte. */
    private static void binary(int subtype, byte[] bytes, KeyWriter to) {
        to.four(bytes.length).one(subtype).all(bytes);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
