package org.houvast.ledger.personal;

/** A sealed value cannot be opened, although its key is not destroyed: it was altered, or its key is missing. */
public final class UnreadableValueException extends RuntimeException {

    UnreadableValueException(String reason) {
        super(reason);
    }
}
