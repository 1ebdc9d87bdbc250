package org.houvast.command.reunification;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houvast.command.deciding.Check;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.rule.Rule;

/** A plan of phases that can be followed: numbered from 1, none ending before it begins, none beginning too soon. */
final class PhasesInOrder {

    private PhasesInOrder() {}

    static Check check(List<ReturnPhase> phases) {
        boolean numbered = IntStream.range(0, phases.size())
                .allMatch(index -> phases.get(index).number() == index + 1);
        boolean lasting = phases.stream().noneMatch(phase -> phase.to().isBefore(phase.from()));
        boolean following = IntStream.range(1, phases.size())
                .noneMatch(index ->
                        phases.get(index).from().isBefore(phases.get(index - 1).to()));
        return Check.needs(!phases.isEmpty(), "no-phase")
                .and(Check.needs(numbered, "phases-not-numbered"))
                .and(Check.needs(lasting && following, "phases-out-of-order"));
    }

    /** A phase that is spoken of is one of the plan, where there is a plan. */
    static Check known(int phase, List<ChildReturn> children) {
        int planned =
                children.stream().mapToInt(child -> child.plan().phases()).max().orElse(0);
        return Check.needs(
                phase >= 1 && (planned == 0 || phase <= planned),
                "unknown-phase",
                Map.of("phase", phase, "planned", planned));
    }

    /**
     * A phase begins once the evaluation of the one before it was to go on, and not while the return is paused. That it
     * did all the same is a fact (R32, S000:562-563).
     */
    static Check begins(int phase, List<ChildReturn> children) {
        boolean passed =
                phase == 1 || children.stream().allMatch(child -> child.plan().passed() >= phase - 1);
        boolean paused = children.stream().anyMatch(child -> child.plan().paused());
        return (passed ? Check.met() : Check.warns(Rule.R32, "not-passed", Map.of("phase", phase - 1)))
                .and(paused ? Check.warns(Rule.R32, "paused", Map.of()) : Check.met());
    }
}
