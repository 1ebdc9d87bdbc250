package org.houvast.language.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;

/** R33: by its planned end the end of aftercare is decided on (D10; S000:198-200). */
final class AftercareDuties {

    private AftercareDuties() {}

    static Stream<Duty> of(List<DutyFact> facts) {
        return DutyFacts.of(facts, What.AFTERCARE_STARTED).stream()
                .flatMap(started -> started.children().stream().flatMap(child -> of(started, child, facts).stream()));
    }

    private static Optional<Duty> of(DutyFact started, ChildId child, List<DutyFact> facts) {
        var end = started.until();
        if (end == null) {
            return Optional.empty();
        }
        var open = new Duty(DutyKind.AFTERCARE_END, child, started.entry(), started.on(), end, null);
        return Optional.of(Stream.of(What.AFTERCARE_ENDED, What.AFTERCARE_EXTENDED)
                .flatMap(what -> DutyFacts.of(facts, what, child))
                .filter(decided -> !decided.on().isBefore(started.on()))
                .min(Comparator.comparing(DutyFact::on))
                .map(open::metBy)
                .orElse(open));
    }
}
