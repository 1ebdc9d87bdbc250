package org.houvast.command.closure;

/** How far an intake has come that no decision on admission has ended. */
public enum OpenIntake {
    /** There is none. */
    NONE,
    /** It was requested, and is not completed. */
    REQUESTED,
    /** It is completed, so that D5 can be taken. */
    COMPLETED
}
