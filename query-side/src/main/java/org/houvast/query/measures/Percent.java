package org.houvast.query.measures;

/** A rate between 0 and 1 as whole per cents: never more precise than the numbers behind it. */
final class Percent {

    private static final int HUNDRED = 100;

    private Percent() {}

    static long of(double rate) {
        return Math.round(rate * HUNDRED);
    }
}
