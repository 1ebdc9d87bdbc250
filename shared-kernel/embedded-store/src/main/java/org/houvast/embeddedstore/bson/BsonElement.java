package org.houvast.embeddedstore.bson;

/** The types of a document's fields, by what follows the name (bsonspec.org, version 1.1). */
enum BsonElement {
    EMPTY,
    BOOLEAN,
    FOUR_BYTES,
    EIGHT_BYTES,
    TWELVE_BYTES,
    SIXTEEN_BYTES,
    TEXT,
    BINARY,
    EXPRESSION,
    NESTED,
    /** Old types, and code with a scope: reading and writing them again would change them. */
    UNSUPPORTED,
    UNKNOWN;

    private static final int GENERIC = 0;
    private static final int OLD_UUID = 3;
    private static final int UUID = 4;

    static BsonElement of(int type) {
        return switch (type) {
            case 0x01, 0x09, 0x11, 0x12 -> EIGHT_BYTES;
            case 0x02, 0x0D -> TEXT;
            case 0x03, 0x04 -> NESTED;
            case 0x05 -> BINARY;
            case 0x07 -> TWELVE_BYTES;
            case 0x08 -> BOOLEAN;
            case 0x0A, 0x7F, -1 -> EMPTY;
            case 0x0B -> EXPRESSION;
            case 0x10 -> FOUR_BYTES;
            case 0x13 -> SIXTEEN_BYTES;
            case 0x06, 0x0C, 0x0E, 0x0F -> UNSUPPORTED;
            default -> UNKNOWN;
        };
    }

    static boolean keepsBinary(int subtype) {
        return subtype == GENERIC || subtype == OLD_UUID || subtype == UUID;
    }
}
