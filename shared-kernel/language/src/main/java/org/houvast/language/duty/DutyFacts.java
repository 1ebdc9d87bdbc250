package org.houvast.language.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.duty.DutyFact.What;

/** Looks facts up as they happened in the world, whenever they were recorded. */
final class DutyFacts {

    private DutyFacts() {}

    /** Facts of one kind, in the order in which they happened. */
    static List<DutyFact> of(List<DutyFact> facts, What what) {
        return facts.stream()
                .filter(fact -> fact.what() == what)
                .sorted(Comparator.comparing(DutyFact::on))
                .toList();
    }

    /** Facts of one kind that belong to a child, in the order in which they happened. */
    static Stream<DutyFact> of(List<DutyFact> facts, What what, ChildId child) {
        return of(facts, what).stream().filter(fact -> fact.concerns(child));
    }

    /** The first of some facts to have happened. */
    static Optional<DutyFact> first(List<DutyFact> facts, Predicate<DutyFact> which) {
        return facts.stream().filter(which).min(Comparator.comparing(DutyFact::on));
    }

    /**
     * The facts that stand: those that were withdrawn from view count no more, and those whose day was corrected
     * happened on, or name, the day that was said last.
     */
    static List<DutyFact> standing(List<DutyFact> facts) {
        var withdrawn = facts.stream()
                .filter(fact -> fact.what() == What.WITHDRAWN)
                .flatMap(fact -> fact.cites().stream())
                .toList();
        var standing = new ArrayList<>(facts);
        standing.removeIf(fact -> withdrawn.contains(fact.entry()));
        for (var correction : List.copyOf(standing)) {
            if (correction.what() == What.CORRECTED) {
                standing.replaceAll(fact -> fact.corrected(correction));
            }
        }
        return List.copyOf(standing);
    }
}
