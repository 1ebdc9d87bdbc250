package org.houvast.query.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.houvast.language.duty.DueDays;
import org.houvast.language.duty.ReassessmentPeriods;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.ProgrammeProfile;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a child in care on a day: its days against the term, and the next reassessment.
 *
 * @param daysInCare days since the first day of its first stay
 * @param termDays days of the longest stay without a reasoned extension (R20)
 * @param termEnds the last day of that term
 * @param reassessmentDue the day by which its risks are to be reassessed (R30)
 * @param reassessmentInDays days until then; negative when late
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Clocks(
        long daysInCare, long termDays, LocalDate termEnds, LocalDate reassessmentDue, long reassessmentInDays) {

    /** The clocks of a child; null when it is not in care. */
    public static @Nullable Clocks of(ChildCard child, String programme, LocalDate today) {
        var placed = child.placedOn();
        if (placed == null || !child.phase().inCare()) {
            return null;
        }
        return rules(programme, placed)
                .simba()
                .map(rules -> of(child, placed, rules, today))
                .orElse(null);
    }

    private static Clocks of(ChildCard child, LocalDate placed, SimbaSettings rules, LocalDate today) {
        var ends = DueDays.termEnds(placed, rules);
        var due = new ReassessmentPeriods(placed, rules).nextDue(child.reassessedOn());
        return new Clocks(
                ChronoUnit.DAYS.between(placed, today),
                ChronoUnit.DAYS.between(placed, ends),
                ends,
                due,
                ChronoUnit.DAYS.between(today, due));
    }

    private static ProgrammeProfile rules(String code, LocalDate day) {
        var programme = Arrays.stream(Programme.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No programme is called " + code));
        return Profiles.inForce(programme, day);
    }
}
