package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;

/**
 * R32: each phase of a return is evaluated by its last planned day (S000:562-563). What a new plan, a pause, a reversal
 * or the homecoming overtakes is asked for no more: a return that was paused is planned anew when it goes on.
 */
final class PhaseDuties {

    private PhaseDuties() {}

    static Stream<Duty> of(DutyFacts facts) {
        return facts.of(What.PHASE_PLANNED).stream()
                .flatMap(phase -> phase.children().stream().flatMap(child -> of(phase, child, facts)));
    }

    private static Stream<Duty> of(DutyFact phase, ChildId child, DutyFacts facts) {
        return phase.named().stream()
                .map(due -> Duty.ofChild(DutyKind.PHASE_EVALUATED, child, phase, phase.on(), due))
                .map(open -> facts.first(fact -> evaluates(fact, phase, child))
                        .map(open::metBy)
                        .orElse(open))
                .filter(duty -> duty.met() != null || underWay(phase, child, duty.due(), facts));
    }

    private static boolean evaluates(DutyFact fact, DutyFact phase, ChildId child) {
        return fact.what() == What.PHASE_EVALUATED
                && fact.concerns(child)
                && fact.topics().equals(phase.topics())
                && !fact.on().isBefore(phase.on());
    }

    /** Whether the return of a child went by this plan at the end of a day. */
    private static boolean underWay(DutyFact phase, ChildId child, LocalDate day, DutyFacts facts) {
        var since = facts.recorded().stream()
                .filter(fact -> fact.concerns(child))
                .filter(fact -> !fact.on().isBefore(phase.on()) && !fact.on().isAfter(day))
                .toList();
        return since.stream().noneMatch(fact -> overtakes(fact, phase, facts))
                && since.stream()
                        .filter(fact -> fact.what() == What.RETURN_PAUSED || fact.what() == What.RETURN_RESUMED)
                        .max(Comparator.comparing(DutyFact::on).thenComparing(facts.recorded()::indexOf))
                        .filter(last -> last.what() == What.RETURN_PAUSED)
                        .isEmpty();
    }

    private static boolean overtakes(DutyFact fact, DutyFact phase, DutyFacts facts) {
        return switch (fact.what()) {
            case RETURN_REVERSED, STAY_ENDED -> true;
            case PHASE_PLANNED ->
                !fact.entry().equals(phase.entry())
                        && (fact.on().isAfter(phase.on())
                                || facts.recorded().indexOf(fact)
                                        > facts.recorded().indexOf(phase));
            default -> false;
        };
    }
}
