package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a child's life.
 *
 * @param kind what it is: where the child lived, or what was under way
 * @param from its first day
 * @param to the day it ended; null while it lasts
 * @param label the name of the house, or the number of the phase; empty when neither
 * @param position the entry that began it
 */
record Span(Kind kind, LocalDate from, @Nullable LocalDate to, String label, long position) {

    /** What a stretch is. */
    enum Kind {
        /** In a Simba house. */
        STAY,
        /** At home after a return. */
        HOME,
        /** Placed elsewhere after a return. */
        AWAY,
        /** A phase of the return. */
        PHASE,
        /** The return was paused. */
        PAUSED,
        /** Aftercare. */
        AFTERCARE;

        /** Whether it says where the child lived. */
        boolean place() {
            return this == STAY || this == HOME || this == AWAY;
        }

        /** Its name in texts and style sheets. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Span until(LocalDate end) {
        return new Span(kind, from, end, label, position);
    }
}
