package org.houvast.embeddedstore.bson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.houvast.embeddedstore.bson.InvalidBsonException.Reason;

/**
 * Looks whether bytes are documents before anything else reads them, so that no length lies, nothing nests without end,
 * and no value of a type that would be changed by being kept gets in (bsonspec.org, version 1.1; MongoDB manual, "MongoDB
 * limits and thresholds").
 */
public final class BsonCheck {

    /** The most bytes that a stored document may have. */
    public static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    /** The most documents and arrays that may stand inside each other, the outermost included. */
    public static final int DEEPEST_DOCUMENT = 100;

    /** The same for a command, which may hold stored documents in arrays of its own. */
    public static final int DEEPEST_COMMAND = 200;

    private static final int SMALLEST = 5;
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int deepest;
    private int at;

    private BsonCheck(byte[] bytes, int from, int deepest) {
        this.bytes = bytes;
        this.at = from;
        this.deepest = deepest;
    }

    /**
     * Checks one document that is all of the bytes and is to be stored.
     *
     * @throws InvalidBsonException when it is none, too large or too deep
     */
    public static void stored(byte[] bytes) {
        if (bytes.length > LARGEST_DOCUMENT) {
            throw new InvalidBsonException(
                    Reason.TOO_LARGE,
                    "Size of the document is " + bytes.length + " bytes; the maximum is " + LARGEST_DOCUMENT);
        }
        whole(bytes, DEEPEST_DOCUMENT);
    }

    /**
     * Checks a command that is all of the bytes.
     *
     * @throws InvalidBsonException when it is no document or too deep
     */
    public static void command(byte[] bytes) {
        whole(bytes, DEEPEST_COMMAND);
    }

    private static void whole(byte[] bytes, int deepest) {
        BsonCheck check = new BsonCheck(bytes, 0, deepest);
        check.document(1, bytes.length);
        if (check.at != bytes.length) {
            throw invalid("bytes are left behind the document");
        }
    }

    private void document(int depth, int limit) {
        if (depth > deepest) {
            throw new InvalidBsonException(
                    Reason.TOO_DEEP, "Object exceeds the maximum nested object depth of " + deepest);
        }
        int start = at;
        int length = length(limit);
        if (length < SMALLEST) {
            throw invalid("a document of " + length + " bytes");
        }
        int end = start + length;
        Set<String> names = new HashSet<>();
        while (at < end - 1) {
            int type = bytes[at++];
            if (!names.add(name(end - 1))) {
                throw invalid("a field stands twice in one document");
            }
            value(type, depth, end - 1);
        }
        if (at != end - 1 || bytes[at++] != 0) {
            throw invalid("a document does not end where it should");
        }
    }

    private int length(int limit) {
        int left = limit - at;
        if (left < Integer.BYTES) {
            throw invalid("a length is cut off");
        }
        int length = int32();
        if (length < 0 || length > left) {
            throw invalid("a length of " + length + " where " + left + " bytes are left");
        }
        return length;
    }

    private int int32() {
        int value = (int) INT32.get(bytes, at);
        at += Integer.BYTES;
        return value;
    }

    private String name(int limit) {
        int from = at;
        cstring(limit);
        return new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
    }

    private void cstring(int limit) {
        while (at < limit && bytes[at] != 0) {
            at++;
        }
        if (at >= limit) {
            throw invalid("a text does not end");
        }
        at++;
    }

    private void value(int type, int depth, int limit) {
        switch (BsonElement.of(type)) {
            case EMPTY -> {
                // the type is the value
            }
            case BOOLEAN -> {
                skip(1, limit);
                if (bytes[at - 1] != 0 && bytes[at - 1] != 1) {
                    throw invalid("a boolean that is neither");
                }
            }
            case FOUR_BYTES -> skip(Integer.BYTES, limit);
            case EIGHT_BYTES -> skip(Long.BYTES, limit);
            case TWELVE_BYTES -> skip(Integer.BYTES + Long.BYTES, limit);
            case SIXTEEN_BYTES -> skip(2 * Long.BYTES, limit);
            case TEXT -> text(limit);
            case BINARY -> binary(limit);
            case EXPRESSION -> {
                cstring(limit);
                cstring(limit);
            }
            case NESTED -> document(depth + 1, limit);
            case UNSUPPORTED ->
                throw new InvalidBsonException(
                        Reason.UNSUPPORTED, "Values of BSON type " + (type & 0xFF) + " are not kept by this store");
            case UNKNOWN -> throw invalid("an unknown type " + (type & 0xFF));
        }
    }

    private void skip(int count, int limit) {
        if (limit - at < count) {
            throw invalid("a value is cut off");
        }
        at += count;
    }

    private void text(int limit) {
        int length = length(limit);
        if (length < 1 || length > limit - at) {
            throw invalid("a text of " + length + " bytes");
        }
        at += length;
        if (bytes[at - 1] != 0) {
            throw invalid("a text does not end where it should");
        }
    }

    private void binary(int limit) {
        int length = length(limit);
        skip(1, limit);
        int subtype = bytes[at - 1];
        skip(length, limit);
        if (!BsonElement.keepsBinary(subtype)) {
            throw new InvalidBsonException(
                    Reason.UNSUPPORTED, "Binary values of subtype " + (subtype & 0xFF) + " are not kept by this store");
        }
        if (subtype != 0 && length != 2 * Long.BYTES) {
            throw invalid("a UUID of " + length + " bytes");
        }
    }

    private static InvalidBsonException invalid(String what) {
        return new InvalidBsonException(Reason.INVALID, "Invalid BSON: " + what);
    }
}
