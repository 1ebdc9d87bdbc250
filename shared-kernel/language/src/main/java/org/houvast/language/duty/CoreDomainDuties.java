package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
        var touches = touches(stay, facts);
        var duties = new ArrayList<Duty>();
        boolean more = true;
        for (int period = 1; more && stay.asks(endOf(period, stay)); period++) {
            duties.add(of(period, stay, touches));
            more = endOf(period, stay).isBefore(upTo);
        }
        return duties;
    }

    private static Duty of(int period, StayInCare stay, Map<String, NavigableMap<LocalDate, DutyFact>> touches) {
        var before = endOf(period - 1, stay);
        var from = period == 1 ? before : before.plusDays(1);
        var open =
                Duty.ofChild(DutyKind.CORE_DOMAINS_TOUCHED, stay.child(), stay.placed(), before, endOf(period, stay));
        var touched = touches.values().stream()
                .flatMap(days -> Stream.ofNullable(days.ceilingEntry(from)))
                .toList();
        return touched.size() == touches.size()
                ? touched.stream()
                        .max(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .map(open::metBy)
                        .orElseThrow()
                : open;
    }

    /** What touched each of the domains during a stay, by day: of several on one day the first to be recorded. */
    private static Map<String, NavigableMap<LocalDate, DutyFact>> touches(StayInCare stay, DutyFacts facts) {
        var touches = new LinkedHashMap<String, NavigableMap<LocalDate, DutyFact>>();
        for (var domain : CoreDomain.values()) {
            touches.put(domain.code(), new TreeMap<>());
        }
        for (var fact : facts.happened()) {
            for (var topic : fact.topics()) {
                var days = touches.get(topic);
                if (days != null && stay.covers(fact.on()) && fact.concerns(stay.child())) {
                    days.putIfAbsent(fact.on(), fact);
                }
            }
        }
        return touches;
    }

    private static LocalDate endOf(int period, StayInCare stay) {
        return DueDays.coreDomains(stay.since(), period, stay.settings());
    }
}
