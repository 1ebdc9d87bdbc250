package org.houvast.proof;

/** Something is not in the format that it should be in; the message says what and where. */
public final class MalformedException extends RuntimeException {

    public MalformedException(String message) {
        super(message);
    }

    public MalformedException(String message, Throwable cause) {
        super(message, cause);
    }
}
