package org.houvast.ledger;

/** An event's id, or its version of a stream, is in the ledger already. */
final class KeyTakenException extends RuntimeException {

    KeyTakenException(String key) {
        super("taken already: " + key);
    }
}
