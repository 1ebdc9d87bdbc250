package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.SimbaSettings;

/**
 * What comes back during a stay, each time counted from the time before, at first from the first day of the stay. A time
 * that is missed is one duty, met late by the next, and the days count on from there.
 *
 * @param kind what is to be done
 * @param what what shows that it was done
 * @param due the last day, counted from the time before
 */
record Rhythm(DutyKind kind, What what, BiFunction<LocalDate, SimbaSettings, LocalDate> due) {

    Stream<Duty> of(DutyFacts facts) {
        return StayInCare.of(facts).stream().flatMap(stay -> of(stay, facts).stream());
    }

    private List<Duty> of(StayInCare stay, DutyFacts facts) {
        var duties = new ArrayList<Duty>();
        var since = stay.since();
        for (var held : held(stay, facts)) {
            duties.add(open(stay, since).metBy(held));
            since = held.on();
        }
        if (stay.asks(due.apply(since, stay.settings()))) {
            duties.add(open(stay, since));
        }
        return duties;
    }

    /** Two on one day are one time. */
    private List<DutyFact> held(StayInCare stay, DutyFacts facts) {
        var held = new ArrayList<DutyFact>();
        var last = stay.since();
        for (var fact : facts.of(what, stay.child()).toList()) {
            if (stay.covers(fact.on()) && fact.on().isAfter(last)) {
                held.add(fact);
                last = fact.on();
            }
        }
        return held;
    }

    private Duty open(StayInCare stay, LocalDate since) {
        return Duty.ofChild(kind, stay.child(), stay.placed(), since, due.apply(since, stay.settings()));
    }
}
