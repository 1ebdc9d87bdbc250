package org.houvast.ledger;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Where a reader stands: the position of the last event that it has had, 0 for none. */
public final class Position {

    private Position() {}

    /**
     * The position that a token stands for.
     *
     * @throws IllegalArgumentException when the token is not one of a ledger
     */
    public static long of(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class)
                .map(GlobalSequenceTrackingToken::getGlobalIndex)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A " + token.getClass().getName() + " is not a position in a ledger"));
    }
}
