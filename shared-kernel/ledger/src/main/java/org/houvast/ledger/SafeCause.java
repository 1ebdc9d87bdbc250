package org.houvast.ledger;

import java.util.Arrays;
import java.util.StringJoiner;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/**
 * Why an event could not be handled, without the words of the exception: those may hold what a child's file holds. Kept
 * are the class of the exception, where it was thrown, and the classes of what caused it.
 */
final class SafeCause extends ThrowableCause {

    private static final String NOT_KEPT = "the words of the exception are not kept";

    private static final int CAUSES_AT_MOST = 5;

    SafeCause(String type, @Nullable String place) {
        super(type, place);
    }

    static SafeCause of(Throwable thrown) {
        if (thrown instanceof SafeCause safe) {
            return safe;
        }
        StringJoiner place = new StringJoiner(", ");
        Arrays.stream(thrown.getStackTrace()).limit(1).forEach(frame -> place.add("at " + frame));
        Throwable cause = thrown.getCause();
        for (int i = 0; cause != null && i < CAUSES_AT_MOST; i++) {
            place.add("caused by " + cause.getClass().getName());
            cause = cause.getCause();
        }
        return new SafeCause(thrown.getClass().getName(), place.toString());
    }

    /** The same where only Axon's record of an exception is left. */
    static SafeCause of(Cause cause) {
        return cause instanceof SafeCause safe ? safe : new SafeCause(cause.type(), NOT_KEPT);
    }
}
