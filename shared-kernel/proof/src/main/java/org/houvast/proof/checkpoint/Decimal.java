package org.houvast.proof.checkpoint;

import org.houvast.proof.MalformedException;

/** A whole number in its only form: digits, no sign, no leading zeroes. */
final class Decimal {

    private Decimal() {}

    static long parse(String digits) {
        if (digits.matches("0|[1-9][0-9]{0,18}")) {
            try {
                return Long.parseLong(digits);
            } catch (NumberFormatException e) {
                throw new MalformedException("Too large a number: " + digits, e);
            }
        }
        throw new MalformedException("Not a number: \"" + digits + "\"");
    }
}
