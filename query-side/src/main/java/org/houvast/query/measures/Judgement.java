package org.houvast.query.measures;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a family or child counts.
 *
 * @param outcome how it counts
 * @param reason why it is excluded; empty when it is not
 * @param on the day that decided it
 */
record Judgement(Outcome outcome, String reason, @Nullable LocalDate on) {

    static final Judgement OPEN = new Judgement(Outcome.OPEN, "", null);

    static Judgement excluded(String reason) {
        return new Judgement(Outcome.EXCLUDED, reason, null);
    }

    static Judgement achieved(@Nullable LocalDate on) {
        return new Judgement(Outcome.ACHIEVED, "", on);
    }

    static Judgement missed(@Nullable LocalDate on) {
        return new Judgement(Outcome.NOT_ACHIEVED, "", on);
    }

    /** Not achieved on this day, or open when there is none. */
    static Judgement missedOrOpen(Optional<LocalDate> on) {
        return on.map(Judgement::missed).orElse(OPEN);
    }
}
