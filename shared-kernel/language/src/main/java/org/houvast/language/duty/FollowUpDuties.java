package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R14: what was agreed with the mandated service is followed up by its day (S004:423-427). That it was, the file shows
 * by progress noted, or an outcome of the mandated service (D4), that refers to the follow-up.
 */
final class FollowUpDuties {

    private FollowUpDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.FOLLOW_UP_AGREED).stream().flatMap(agreed -> of(agreed, facts));
    }

    private static Stream<Duty> of(DutyFact agreed, DutyFacts facts) {
        return agreed.named().stream()
                .map(due -> Duty.ofFamily(DutyKind.FOLLOW_UP, agreed, agreed.on(), due))
                .map(open -> facts.first(fact -> shows(fact, agreed))
                        .map(open::metBy)
                        .orElse(open));
    }

    private static boolean shows(DutyFact fact, DutyFact agreed) {
        return (fact.what() == What.PROGRESS || fact.what() == What.MANDATED_OUTCOME)
                && fact.cites().contains(agreed.entry());
    }
}
