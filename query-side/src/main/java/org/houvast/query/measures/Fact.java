package org.houvast.query.measures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that measures count, with both its times.
 *
 * @param kind what it is
 * @param child the child it is about; null when the family
 * @param detail a code: the goal, the reason, the house, the entry
 * @param occurred the day it happened
 * @param recorded when it was recorded
 * @param position the position of its entry
 * @param entry the id of its entry
 */
record Fact(
        Kind kind,
        @Nullable String child,
        String detail,
        LocalDate occurred,
        Instant recorded,
        long position,
        String entry) {

    /** The same on another day. */
    Fact on(LocalDate day) {
        return new Fact(kind, child, detail, day, recorded, position, entry);
    }

    /** What a fact says. */
    enum Kind {
        /** The case was opened. */
        OPENED,
        /** The child was noted. */
        REGISTERED,
        /** The child's trajectory had this goal from that day on. */
        GOAL,
        /** The child was placed in this house. */
        PLACED,
        /** The child came home. */
        HOME,
        /** The child was placed again after a return. */
        RE_ENTRY,
        /** The child was referred to long-term foster care. */
        REFERRED,
        /** The child's trajectory was closed for this reason. */
        CLOSED,
        /** The case was closed with this goal reached. */
        GOAL_REACHED,
        /** The case was closed with this goal not reached. */
        GOAL_MISSED,
        /** The case was closed. */
        CASE_CLOSED,
        /** The case was opened again: the closures before it no longer stand. */
        CASE_REOPENED,
        /** This entry was withdrawn from view. */
        WITHDRAWN,
        /** This entry happened on that day, whatever it says itself. */
        CORRECTED
    }
}
