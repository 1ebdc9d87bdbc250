package org.houvast.embeddedstore.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.houvast.embeddedstore.storage.DuplicateKeyError;

/** Errors in MongoDB's shape, with its codes and names (MongoDB manual, "Error codes"). */
final class Errors {

    private static final int INTERNAL_ERROR = 1;
    private static final int BAD_VALUE = 2;
    private static final int FAILED_TO_PARSE = 9;
    private static final int TYPE_MISMATCH = 14;
    private static final int ILLEGAL_OPERATION = 20;
    private static final int NAMESPACE_NOT_FOUND = 26;
    private static final int COMMAND_NOT_FOUND = 59;
    private static final int INVALID_OPTIONS = 72;
    private static final int INVALID_NAMESPACE = 73;
    private static final int SHUTDOWN_IN_PROGRESS = 91;
    private static final int MISSING_FIELD = 40414;
    private static final int UNKNOWN_FIELD = 40415;
    private static final int OUT_OF_BOUNDS = 51024;

    private Errors() {}

    static MongoServerError badValue(String message) {
        return new MongoServerError(BAD_VALUE, "BadValue", message);
    }

    static MongoServerError failedToParse(String message) {
        return new MongoServerError(FAILED_TO_PARSE, "FailedToParse", message);
    }

    static MongoServerError typeMismatch(String field, String expected) {
        return new MongoServerError(
                TYPE_MISMATCH, "TypeMismatch", "BSON field '" + field + "' is the wrong type, expected " + expected);
    }

    static MongoServerError illegalOperation(String message) {
        return new MongoServerError(ILLEGAL_OPERATION, "IllegalOperation", message);
    }

    static MongoServerError namespaceNotFound(String message) {
        return new MongoServerError(NAMESPACE_NOT_FOUND, "NamespaceNotFound", message);
    }

    static MongoServerError commandNotFound(String name) {
        return new MongoServerError(COMMAND_NOT_FOUND, "CommandNotFound", "no such command: '" + name + "'");
    }

    static MongoServerError invalidOptions(String message) {
        return new MongoServerError(INVALID_OPTIONS, "InvalidOptions", message);
    }

    static MongoServerError invalidNamespace(String name) {
        return new MongoServerError(
                INVALID_NAMESPACE, "InvalidNamespace", "Invalid namespace specified '" + name + "'");
    }

    static MongoServerError unknownField(String field) {
        return new MongoServerError(UNKNOWN_FIELD, "BSON field '" + field + "' is an unknown field.");
    }

    static MongoServerError missingField(String field) {
        return new MongoServerError(MISSING_FIELD, "BSON field '" + field + "' is missing but a required field");
    }

    static MongoServerError outOfBounds(String field, long least, long value) {
        return new MongoServerError(
                OUT_OF_BOUNDS,
                "BSON field '" + field + "' value must be >= " + least + ", actual value '" + value + "'");
    }

    /** The answer to a command that failed. */
    static Reply reply(MongoServerException error) {
        return failed(fields(error));
    }

    /** The answer when the store has stopped; a driver takes it for a lost server and connects anew. */
    static Reply stopped(String message) {
        return failed(new Document("errmsg", message)
                .append("code", SHUTDOWN_IN_PROGRESS)
                .append("codeName", "ShutdownInProgress"));
    }

    /** The answer after a mistake of ours; its message may quote documents and is not passed on. */
    static Reply internal(Throwable failure) {
        return failed(new Document("errmsg", failure.getClass().getName())
                .append("code", INTERNAL_ERROR)
                .append("codeName", "InternalError"));
    }

    private static Reply failed(Document fields) {
        Document answer = new Document("ok", 0.0);
        answer.putAll(fields);
        return new Reply.Whole(answer);
    }

    /** What went wrong with one of several writes. */
    static Document writeError(int index, MongoServerException error) {
        Document fields = new Document("index", index);
        fields.putAll(fields(error));
        return fields;
    }

    private static Document fields(MongoServerException error) {
        Document fields = new Document("errmsg", error.getMessageWithoutErrorCode());
        if (error instanceof MongoServerError coded) {
            fields.append("code", coded.getCode()).append("codeName", coded.getCodeName());
        } else {
            fields.append("code", BAD_VALUE).append("codeName", "BadValue");
        }
        if (error instanceof DuplicateKeyError duplicate) {
            fields.append("keyPattern", duplicate.keyPattern()).append("keyValue", duplicate.keyValue());
        }
        return fields;
    }
}
