package org.houvast.language.team;

import org.houvast.language.Coded;

/** How a parent's goal ended. */
public enum GoalOutcome implements Coded {
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    /** The parent gave it up, or set another in its place. */
    GIVEN_UP
}
