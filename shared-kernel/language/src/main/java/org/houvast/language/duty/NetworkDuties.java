package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R29: the network is mapped at the start (S000:549-551), within the profile's days of the first placement. That a map
 * leaves out a parent or a child is told on the map.
 */
final class NetworkDuties {

    private NetworkDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return StayInCare.first(facts).stream()
                .map(first -> Duty.ofFamily(
                        DutyKind.NETWORK_MAPPED,
                        first.placed(),
                        first.since(),
                        DueDays.network(first.since(), first.settings())))
                .map(open -> facts.first(fact -> fact.what() == What.NETWORK_MAPPED)
                        .map(open::metBy)
                        .orElse(open));
    }
}
