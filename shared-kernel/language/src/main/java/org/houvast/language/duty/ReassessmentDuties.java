package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R30: risks are reassessed at the end of every period of three months (S000:220-221), counted from the first day of
 * the placement (domain.md 1.8, gap 7), so that a placement of 31 August is due on 30 November, on the last of
 * February and on 31 May. A reassessment answers for the oldest period that has none yet, and, when it comes late, for
 * every period that had ended by then.
 */
final class ReassessmentDuties {

    private ReassessmentDuties() {}

    static Stream<Duty> of(List<DutyFact> facts, LocalDate upTo) {
        return StayInCare.of(facts).stream().flatMap(stay -> of(stay, facts, upTo).stream());
    }

    private static List<Duty> of(StayInCare stay, List<DutyFact> facts, LocalDate upTo) {
        var duties = new ArrayList<Duty>();
        DutyFacts.of(facts, What.REASSESSED, stay.child())
                .filter(fact -> stay.covers(fact.on()))
                .forEach(fact -> answer(fact, stay, duties));
        for (int period = duties.size() + 1; stay.asks(endOf(period, stay)); period++) {
            duties.add(open(period, stay));
            if (!endOf(period, stay).isBefore(upTo)) {
                break;
            }
        }
        return duties;
    }

    private static void answer(DutyFact fact, StayInCare stay, List<Duty> duties) {
        while (fact.on().isAfter(endOf(duties.size(), stay))) {
            boolean forTheNextToo = fact.on().isAfter(endOf(duties.size() + 2, stay));
            duties.add(open(duties.size() + 1, stay).metBy(fact));
            if (!forTheNextToo) {
                return;
            }
        }
    }

    private static Duty open(int period, StayInCare stay) {
        return new Duty(
                DutyKind.REASSESSMENT,
                stay.child(),
                stay.placed().entry(),
                endOf(period - 1, stay),
                endOf(period, stay),
                null);
    }

    private static LocalDate endOf(int period, StayInCare stay) {
        return stay.since().plusMonths((long) stay.settings().reassessEveryMonths() * period);
    }
}
