package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.team.TeamRole;

/**
 * R34: the foster-care service is a partner from the start (S000:567-568): within the profile's days of the first
 * placement it is involved as a service, or sits in the Simba team.
 */
final class PartnerDuties {

    private PartnerDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return StayInCare.first(facts).stream()
                .map(first -> Duty.ofFamily(
                        DutyKind.FOSTER_CARE_PARTNER,
                        first.placed(),
                        first.since(),
                        DueDays.partner(first.since(), first.settings())))
                .map(open -> facts.first(PartnerDuties::makesItPartner)
                        .map(open::metBy)
                        .orElse(open));
    }

    private static boolean makesItPartner(DutyFact fact) {
        return switch (fact.what()) {
            case SERVICE_INVOLVED -> fact.topics().contains(ServiceType.FOSTER_CARE.code());
            case TEAM_JOINED -> fact.topics().contains(TeamRole.FOSTER_CARE_SERVICE.code());
            default -> false;
        };
    }
}
