package org.houvast.command.reunification;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.houvast.command.deciding.Check;
import org.houvast.language.reunification.ReturnPhase;

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
        int planned = children.stream().mapToInt(ChildReturn::phases).max().orElse(0);
        return Check.needs(
                phase >= 1 && (planned == 0 || phase <= planned),
                "unknown-phase",
                Map.of("phase", phase, "planned", planned));
    }
}
