package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R26: the family coach meets the family every week while a child is placed (S000:503): within seven days of the day
 * before, which is the first day of the stay or the last session. A missed week is one duty, met late by the next
 * session, and the weeks count on from there.
 */
final class SessionDuties {

    private SessionDuties() {}

    static Stream<Duty> of(List<DutyFact> facts) {
        return StayInCare.of(facts).stream().flatMap(stay -> of(stay, facts).stream());
    }

    private static List<Duty> of(StayInCare stay, List<DutyFact> facts) {
        var duties = new ArrayList<Duty>();
        var since = stay.since();
        for (var session : DutyFacts.of(facts, What.SESSION, stay.child())
                .filter(fact -> stay.covers(fact.on()) && fact.on().isAfter(stay.since()))
                .toList()) {
            duties.add(open(stay, since).metBy(session));
            since = session.on();
        }
        if (stay.asks(since.plusDays(stay.settings().sessionEveryDays()))) {
            duties.add(open(stay, since));
        }
        return duties;
    }

    private static Duty open(StayInCare stay, LocalDate since) {
        return new Duty(
                DutyKind.COACH_SESSION,
                stay.child(),
                stay.placed().entry(),
                since,
                since.plusDays(stay.settings().sessionEveryDays()),
                null);
    }
}
