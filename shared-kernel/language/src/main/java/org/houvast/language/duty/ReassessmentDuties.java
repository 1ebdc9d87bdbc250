package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R30: risks are reassessed at the end of every period of three months (S000:220-221), counted from the first day of
 * the placement (domain.md 1.8, gap 7), so that a placement of 31 August is due on 30 November, on the last of
 * February and on 31 May.
 */
final class ReassessmentDuties {

    private ReassessmentDuties() {}

    static Stream<Duty> of(DutyFacts facts, LocalDate upTo) {
        return StayInCare.of(facts).stream().flatMap(stay -> of(stay, facts, upTo).stream());
    }

    private static List<Duty> of(StayInCare stay, DutyFacts facts, LocalDate upTo) {
        var periods = new ReassessmentPeriods(stay.since(), stay.settings());
        var duties = new ArrayList<Duty>();
        facts.of(What.REASSESSED, stay.child())
                .filter(fact -> stay.covers(fact.on()))
                .forEach(fact -> answer(fact, stay, periods, duties));
        boolean more = true;
        for (int period = duties.size() + 1; more && stay.asks(periods.endOf(period)); period++) {
            duties.add(open(period, stay, periods));
            more = periods.endOf(period).isBefore(upTo);
        }
        return duties;
    }

    private static void answer(DutyFact fact, StayInCare stay, ReassessmentPeriods periods, List<Duty> duties) {
        int answered = periods.answeredAfter(fact.on(), duties.size());
        while (duties.size() < answered) {
            duties.add(open(duties.size() + 1, stay, periods).metBy(fact));
        }
    }

    private static Duty open(int period, StayInCare stay, ReassessmentPeriods periods) {
        return Duty.ofChild(
                DutyKind.REASSESSMENT, stay.child(), stay.placed(), periods.endOf(period - 1), periods.endOf(period));
    }
}
