package org.houvast.command.reunification;

import java.util.List;
import java.util.Map;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.SafetyPersons;
import org.houvast.language.ChildId;
import org.houvast.language.rule.Rule;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;

/**
 * R12: a return considers the safety plan and the safety persons of the child (domain.md 1.5, G; S002:20-26). That there
 * is no plan, or that few persons are named, is warned of.
 */
final class SafetyPlanConsidered {

    private SafetyPlanConsidered() {}

    static Check check(List<ChildId> children, Entries entries, Context context) {
        return context.inSimba(settings -> children.stream()
                .map(child -> planned(child, entries))
                .reduce(SafetyPersons.enough(entries, context), Check::and));
    }

    /** A plan that names no child is one for all of them. */
    private static Check planned(ChildId child, Entries entries) {
        return entries.of(SafetyPlanAgreed.class)
                        .anyMatch(plan ->
                                plan.children().isEmpty() || plan.children().contains(child))
                ? Check.met()
                : Check.warns(Rule.R12, "return-without-plan", Map.of("child", child));
    }
}
