package org.houvast.embeddedstore.queries;

/** A query was to be answered at once, and there is more to read than that allows. */
public final class TakesLongerException extends RuntimeException {

    TakesLongerException() {
        super("there is more to read", null, false, false);
    }
}
