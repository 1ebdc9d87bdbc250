package org.houvast.language.duty;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R12: what was agreed for safety is reviewed by the day that the plan names (S002:16, S002:20-26): by progress noted
 * that refers to the plan, or by a new plan for the same children.
 */
final class SafetyPlanDuties {

    private SafetyPlanDuties() {}

    static Stream<Duty> of(List<DutyFact> facts) {
        return DutyFacts.of(facts, What.SAFETY_PLANNED).stream().flatMap(plan -> of(plan, facts));
    }

    private static Stream<Duty> of(DutyFact plan, List<DutyFact> facts) {
        return plan.named().stream()
                .map(due -> Duty.ofFamily(DutyKind.SAFETY_PLAN_REVIEWED, plan, plan.on(), due))
                .map(open -> DutyFacts.first(facts, fact -> reviews(fact, plan, facts))
                        .map(open::metBy)
                        .orElse(open));
    }

    private static boolean reviews(DutyFact fact, DutyFact plan, List<DutyFact> facts) {
        return switch (fact.what()) {
            case PROGRESS -> fact.cites().contains(plan.entry());
            case SAFETY_PLANNED ->
                facts.indexOf(fact) > facts.indexOf(plan)
                        && !fact.on().isBefore(plan.on())
                        && fact.concernsAnyOf(plan.children());
            default -> false;
        };
    }
}
