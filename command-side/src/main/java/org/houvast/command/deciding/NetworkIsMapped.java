package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DueDays;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.rule.Rule;

/**
 * R29: the network of the parents and that of the child are mapped at the start (S000:549-551): who looks back after
 * those days is warned while they are not, and who decides that a child goes home needs to know who stands around it.
 */
public final class NetworkIsMapped {

    private NetworkIsMapped() {}

    /** Refuses a decision that rests on the network, while that of a child and a parent is not mapped. */
    public static Check decided(List<ChildId> children, LocalDate on, Context context) {
        return context.inSimba(settings -> children.stream()
                .filter(child -> !mapped(child, on, context.file()))
                .map(child -> Check.refuses(Rule.R29, "not-mapped", Map.of("child", child)))
                .reduce(Check.met(), Check::and));
    }

    /** Warns on what happens after the days within which it was to be mapped, while it is not. */
    public static Check lookedBackOn(List<ChildId> children, LocalDate on, Placements placements, Context context) {
        return context.inSimba(settings -> placements
                .first()
                .map(first -> DueDays.network(first.since(), settings))
                .filter(on::isAfter)
                .filter(due -> !children.stream().allMatch(child -> mapped(child, on, context.file())))
                .map(due -> Check.warns(Rule.R29, "not-mapped-yet", Map.of("due", due)))
                .orElseGet(Check::met));
    }

    private static boolean mapped(ChildId child, LocalDate on, CaseFile file) {
        return file.standing(NetworkMapped.class, child)
                .filter(map -> !map.occurred().isAfter(on))
                .anyMatch(map -> map.about().size() > map.children().size());
    }
}
