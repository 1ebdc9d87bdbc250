package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Collection;
import org.houvast.language.profile.SimbaSettings;

/**
 * R30: the periods of a stay for which risks are reassessed (S000:220-221). A reassessment answers for the oldest period
 * that has none yet, and, when it comes late, for every period that had ended by then. An extra one moves nothing.
 *
 * @param placed the first day of the stay
 * @param settings how long a period is
 */
public record ReassessmentPeriods(LocalDate placed, SimbaSettings settings) {

    /** The last day of a period, from 1; of period 0 the first day of the stay. */
    public LocalDate endOf(int period) {
        return DueDays.reassessment(placed, period, settings);
    }

    /** How many periods are answered for once a reassessment took place on a day, when so many were before. */
    int answeredAfter(LocalDate day, int answered) {
        if (!day.isAfter(endOf(answered))) {
            return answered;
        }
        int period = answered + 1;
        while (day.isAfter(endOf(period + 1))) {
            period++;
        }
        return period;
    }

    /** The day by which the next reassessment is due, after those that took place during the stay. */
    public LocalDate nextDue(Collection<LocalDate> reassessed) {
        int answered = 0;
        for (var day : reassessed.stream().sorted().toList()) {
            answered = answeredAfter(day, answered);
        }
        return endOf(answered + 1);
    }
}
