package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.jspecify.annotations.Nullable;

/**
 * R20: a stay ends by its eighteenth month, unless it is extended with reasons before (S000:21-22, S000:183). Its end is
 * weighed from the fifteenth month on, by then at the latest.
 */
final class TermDuties {

    private TermDuties() {}

    static Stream<Duty> of(List<DutyFact> facts) {
        return StayInCare.of(facts).stream()
                .flatMap(stay -> Stream.of(
                                duty(
                                        DutyKind.TERM_WEIGHED,
                                        stay,
                                        stay.settings().termWarningMonths(),
                                        facts),
                                duty(DutyKind.TERM_ENDS, stay, stay.settings().termToMonths(), facts))
                        .filter(duty -> duty.met() != null || stay.asks(duty.due())));
    }

    private static Duty duty(DutyKind kind, StayInCare stay, int months, List<DutyFact> facts) {
        var due = stay.since().plusMonths(months);
        var open = new Duty(kind, stay.child(), stay.placed().entry(), stay.since(), due, null);
        var by = answer(stay, due, facts);
        return by == null ? open : open.metBy(by);
    }

    /** What answers for a stay that goes on: an extension; what ends a stay that has outlasted its day: its end. */
    private static @Nullable DutyFact answer(StayInCare stay, LocalDate due, List<DutyFact> facts) {
        return Stream.concat(
                        DutyFacts.of(facts, What.TERM_EXTENDED, stay.child()),
                        DutyFacts.of(facts, What.STAY_ENDED, stay.child())
                                .filter(end -> !end.on().isBefore(due)))
                .filter(fact -> stay.covers(fact.on()))
                .min(Comparator.comparing(DutyFact::on))
                .orElse(null);
    }
}
