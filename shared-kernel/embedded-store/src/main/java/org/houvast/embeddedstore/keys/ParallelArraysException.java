package org.houvast.embeddedstore.keys;

/** A document has arrays in two fields of one index, and there would be a key for each pair of their elements. */
public final class ParallelArraysException extends RuntimeException {

    ParallelArraysException(String one, String other) {
        super("cannot index parallel arrays [" + one + "] [" + other + "]");
    }
}
