package org.houvast.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;

/** Error answers in MongoDB's shape. */
final class Answers {

    // MongoDB's codes: InternalError, ShutdownInProgress; the driver takes the second for a lost server and reconnects
    private static final int INTERNAL_ERROR = 1;
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    private Answers() {}

    static Document error(MongoServerException error) {
        if (error instanceof MongoServerError coded) {
            return error(coded.getCode(), coded.getCodeName(), coded.getMessageWithoutErrorCode());
        }
        return error(INTERNAL_ERROR, "InternalError", error.getMessageWithoutErrorCode());
    }

    static Document unknown(Request request) {
        return error(new NoSuchCommandException(request.name()));
    }

    static Document failed(RuntimeException failure) {
        return error(INTERNAL_ERROR, "InternalError", failure.getClass().getName());
    }

    static Document stopped(EmbeddedStoreException reason) {
        return error(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", String.valueOf(reason.getMessage()));
    }

    private static Document error(int code, String name, String message) {
        return new Document("ok", 0)
                .append("errmsg", message)
                .append("code", code)
                .append("codeName", name);
    }
}
