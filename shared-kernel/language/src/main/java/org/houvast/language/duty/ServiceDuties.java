package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.profile.Profiles;
import org.houvast.language.referral.ServiceType;

/**
 * R05: by the planned end of a service its end is recorded, or the service is involved anew (S004:174-190). R37: a course
 * of Positieve Heroriëntering ends by its fourth month, whatever was planned (S002:78).
 */
final class ServiceDuties {

    private ServiceDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.SERVICE_INVOLVED).stream().flatMap(involved -> of(involved, facts));
    }

    private static Stream<Duty> of(DutyFact involved, DutyFacts facts) {
        return open(involved)
                .map(open -> facts.first(fact -> ends(fact, involved, open.kind()))
                        .map(open::metBy)
                        .orElse(open));
    }

    private static Stream<Duty> open(DutyFact involved) {
        if (involved.topics().contains(ServiceType.POSITIEVE_HERORIENTERING.code())) {
            var settings = Profiles.of(involved.profile()).kindreflex();
            return Stream.of(
                    open(DutyKind.REORIENTATION_ENDS, involved, DueDays.reorientation(involved.on(), settings)));
        }
        return involved.named().stream().map(end -> open(DutyKind.SERVICE_ENDS, involved, end));
    }

    private static Duty open(DutyKind kind, DutyFact involved, LocalDate due) {
        return Duty.ofFamily(kind, involved, involved.on(), due);
    }

    private static boolean ends(DutyFact fact, DutyFact involved, DutyKind kind) {
        return switch (fact.what()) {
            case SERVICE_ENDED -> fact.cites().contains(involved.entry());
            case SERVICE_INVOLVED ->
                kind == DutyKind.SERVICE_ENDS
                        && fact.topics().equals(involved.topics())
                        && fact.on().isAfter(involved.on())
                        && fact.concernsAnyOf(involved.children());
            default -> false;
        };
    }
}
