package org.houvast.query.board;

import org.houvast.language.Coded;

/** Where a child's trajectory, or a case, stands. */
public enum Phase implements Coded {
    /** No child of it is in care yet. */
    OPENED,
    /** In a Simba house. */
    IN_CARE,
    /** On the way home, in phases. */
    RETURNING,
    /** The return was paused. */
    PAUSED,
    /** Placed again after a return. */
    PLACED_AGAIN,
    /** Home; aftercare may be under way. */
    HOME,
    /** Referred to long-term foster care. */
    FOSTER_CARE,
    CLOSED;

    /** Whether a child lives away from home in it, under the programme's term. */
    public boolean inCare() {
        return this == IN_CARE || this == RETURNING || this == PAUSED;
    }
}
