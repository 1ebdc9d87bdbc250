package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.jspecify.annotations.Nullable;

/**
 * R20: a stay ends by its eighteenth month, unless it is extended with reasons before (S000:21-22, S000:183). Its end is
 * weighed from the fifteenth month on, by then at the latest. An extension names the next end.
 */
final class TermDuties {

    private TermDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return StayInCare.of(facts).stream()
                .flatMap(stay -> Stream.concat(
                                Stream.of(
                                        duty(
                                                DutyKind.TERM_WEIGHED,
                                                stay,
                                                stay.placed(),
                                                DueDays.termWeighed(stay.since(), stay.settings()),
                                                facts),
                                        duty(
                                                DutyKind.TERM_ENDS,
                                                stay,
                                                stay.placed(),
                                                DueDays.termEnds(stay.since(), stay.settings()),
                                                facts)),
                                extensions(stay, facts))
                        .filter(duty -> duty.met() != null || stay.asks(duty.due())));
    }

    private static Stream<Duty> extensions(StayInCare stay, DutyFacts facts) {
        return facts.of(What.TERM_EXTENDED, stay.child())
                .filter(extended -> stay.covers(extended.on()))
                .flatMap(extended ->
                        extended.named().stream().map(until -> duty(DutyKind.TERM_ENDS, stay, extended, until, facts)));
    }

    private static Duty duty(DutyKind kind, StayInCare stay, DutyFact cause, LocalDate due, DutyFacts facts) {
        var open = Duty.ofChild(kind, stay.child(), cause, cause.on(), due);
        var by = answer(stay, cause, due, facts);
        return by == null ? open : open.metBy(by);
    }

    /** What answers for a stay that goes on: an extension; what ends a stay that has outlasted its day: its end. */
    private static @Nullable DutyFact answer(StayInCare stay, DutyFact cause, LocalDate due, DutyFacts facts) {
        return Stream.concat(
                        facts.of(What.TERM_EXTENDED, stay.child())
                                .filter(extended -> extended.on().isAfter(cause.on())),
                        facts.of(What.STAY_ENDED, stay.child())
                                .filter(end -> !end.on().isBefore(due)))
                .filter(fact -> stay.covers(fact.on()))
                .min(Comparator.comparing(DutyFact::on))
                .orElse(null);
    }
}
