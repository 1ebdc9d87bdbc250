package org.houvast.embeddedstore.bson;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Bytes that are no document, or one that this store does not take. The message names no value. */
public final class InvalidBsonException extends MongoServerError {

    /** What is wrong with the bytes, by MongoDB's error codes. */
    public enum Reason {
        /** They break the format. */
        INVALID(22, "InvalidBSON"),
        /** They hold a type that this store does not keep. */
        UNSUPPORTED(2, "BadValue"),
        /** Documents and arrays inside each other, too many. */
        TOO_DEEP(15, "Overflow"),
        /** More bytes than a document may have. */
        TOO_LARGE(10334, "BSONObjectTooLarge");

        private final int code;
        private final String codeName;

        Reason(int code, String codeName) {
            this.code = code;
            this.codeName = codeName;
        }
    }

    private final Reason reason;

    InvalidBsonException(Reason reason, String message) {
        super(reason.code, reason.codeName, message);
        this.reason = reason;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }
}
