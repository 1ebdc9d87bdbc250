package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R25: by its target date a parent's own goal is looked back on with the parent, and closed: reached, partly, or not
 * (S003:15). Progress names no other day, so it moves nothing; who needs longer sets the goal anew.
 */
final class GoalDuties {

    private GoalDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.GOAL_SET).stream().flatMap(set -> of(set, facts));
    }

    private static Stream<Duty> of(DutyFact set, DutyFacts facts) {
        return set.named().stream()
                .map(target -> Duty.ofPerson(DutyKind.PARENT_GOAL, set.persons().getFirst(), set, set.on(), target))
                .map(open ->
                        facts.first(fact -> closes(fact, set)).map(open::metBy).orElse(open));
    }

    private static boolean closes(DutyFact fact, DutyFact set) {
        return fact.what() == What.GOAL_CLOSED && fact.cites().contains(set.entry());
    }
}
