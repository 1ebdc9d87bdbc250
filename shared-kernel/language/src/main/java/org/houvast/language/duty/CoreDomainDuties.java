package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.guidance.CoreDomain;

/**
 * R28: in every period of a stay guidance touches all four core domains (S000:186-194). A period is met on the day on
 * which the last of them was touched, counted from the day after the period before; the first period has the first day.
 */
final class CoreDomainDuties {

    private CoreDomainDuties() {}

    static Stream<Duty> of(DutyFacts facts, LocalDate upTo) {
        return StayInCare.of(facts).stream().flatMap(stay -> of(stay, facts, upTo).stream());
    }

    private static List<Duty> of(StayInCare stay, DutyFacts facts, LocalDate upTo) {
        var touches = facts.happened().stream()
                .filter(fact -> fact.concerns(stay.child()) && stay.covers(fact.on()) && touches(fact))
                .toList();
        var duties = new ArrayList<Duty>();
        boolean more = true;
        for (int period = 1; more && stay.asks(endOf(period, stay)); period++) {
            duties.add(of(period, stay, touches));
            more = endOf(period, stay).isBefore(upTo);
        }
        return duties;
    }

    private static Duty of(int period, StayInCare stay, List<DutyFact> touches) {
        var before = endOf(period - 1, stay);
        var from = period == 1 ? before : before.plusDays(1);
        var open =
                Duty.ofChild(DutyKind.CORE_DOMAINS_TOUCHED, stay.child(), stay.placed(), before, endOf(period, stay));
        var touched = Arrays.stream(CoreDomain.values())
                .map(domain -> firstTouch(domain, from, touches))
                .toList();
        return touched.stream().allMatch(Optional::isPresent)
                ? touched.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.comparing(DutyFact::on))
                        .map(open::metBy)
                        .orElseThrow()
                : open;
    }

    private static Optional<DutyFact> firstTouch(CoreDomain domain, LocalDate from, List<DutyFact> touches) {
        return touches.stream()
                .filter(fact -> !fact.on().isBefore(from))
                .filter(fact -> fact.topics().contains(domain.code()))
                .findFirst();
    }

    private static boolean touches(DutyFact fact) {
        return Arrays.stream(CoreDomain.values()).map(CoreDomain::code).anyMatch(fact.topics()::contains);
    }

    private static LocalDate endOf(int period, StayInCare stay) {
        return DueDays.coreDomains(stay.since(), period, stay.settings());
    }
}
