package org.houvast.language.duty;

import java.util.stream.Stream;
import org.houvast.language.duty.DutyFact.What;

/**
 * R12: what was agreed for safety is reviewed by the day that the plan names (S002:16, S002:20-26): by progress noted
 * that refers to the plan, or by a new plan for the same children.
 */
final class SafetyPlanDuties {

    private SafetyPlanDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.SAFETY_PLANNED).stream().flatMap(plan -> of(plan, facts));
    }

    private static Stream<Duty> of(DutyFact plan, DutyFacts facts) {
        return plan.named().stream()
                .map(due -> Duty.ofFamily(DutyKind.SAFETY_PLAN_REVIEWED, plan, plan.on(), due))
                .map(open -> facts.first(fact -> reviews(fact, plan, facts))
                        .map(open::metBy)
                        .orElse(open));
    }

    private static boolean reviews(DutyFact fact, DutyFact plan, DutyFacts facts) {
        return switch (fact.what()) {
            case PROGRESS -> fact.cites().contains(plan.entry());
            case SAFETY_PLANNED ->
                facts.recorded().indexOf(fact) > facts.recorded().indexOf(plan)
                        && !fact.on().isBefore(plan.on())
                        && fact.concernsAnyOf(plan.children());
            default -> false;
        };
    }
}
