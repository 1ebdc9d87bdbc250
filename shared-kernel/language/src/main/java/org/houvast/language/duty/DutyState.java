package org.houvast.language.duty;

import org.houvast.language.Coded;

/** Where a duty stands on a day. */
public enum DutyState implements Coded {
    /** Not done, and its day has not passed. */
    OPEN,
    /** Not done, and its day has passed. */
    LATE,
    /** Done in time. */
    MET,
    /** Done, after its day. */
    MET_LATE,
    /** Not done, and it can be done no more: what it belonged to is over. */
    MISSING;

    /** Whether it is still to be done. */
    public boolean isOutstanding() {
        return this == OPEN || this == LATE;
    }
}
