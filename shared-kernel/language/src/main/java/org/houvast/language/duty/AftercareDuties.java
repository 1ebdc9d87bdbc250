package org.houvast.language.duty;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;

/**
 * R33: by its planned end the end of aftercare is decided on (D10; S000:198-200). An extension names the next end, by
 * which it is decided on again.
 */
final class AftercareDuties {

    private AftercareDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return Stream.of(What.AFTERCARE_STARTED, What.AFTERCARE_EXTENDED)
                .flatMap(what -> facts.of(what).stream())
                .flatMap(started -> started.children().stream().flatMap(child -> of(started, child, facts).stream()));
    }

    private static Optional<Duty> of(DutyFact started, ChildId child, DutyFacts facts) {
        var end = started.until();
        if (end == null) {
            return Optional.empty();
        }
        var open = Duty.ofChild(DutyKind.AFTERCARE_END, child, started, started.on(), end);
        return Optional.of(Stream.of(What.AFTERCARE_ENDED, What.AFTERCARE_EXTENDED)
                .flatMap(what -> facts.of(what, child))
                .filter(decided -> follows(decided, started))
                .min(Comparator.comparing(DutyFact::on))
                .map(open::metBy)
                .orElse(open));
    }

    /** What was decided on the day on which aftercare started, or later; an extension is followed by a later day. */
    private static boolean follows(DutyFact decided, DutyFact started) {
        return started.what() == What.AFTERCARE_STARTED
                ? !decided.on().isBefore(started.on())
                : decided.on().isAfter(started.on());
    }
}
