package org.houvast.command.reunification;

import org.houvast.language.reunification.ReturnOutcome;

/** Which outcomes of D9 let a child return. */
final class ToReturn {

    private ToReturn() {}

    static boolean is(ReturnOutcome outcome) {
        return switch (outcome) {
            case RETURN_IN_PHASES, RETURN_AT_ONCE -> true;
            case POSTPONE, NOT_RETURN -> false;
        };
    }
}
