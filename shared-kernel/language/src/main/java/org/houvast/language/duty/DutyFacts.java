package org.houvast.language.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.duty.DutyFact.What;

/** The facts of a case that stand, looked up as they happened in the world, whenever they were recorded. */
final class DutyFacts {

    private final List<DutyFact> recorded;
    private final List<DutyFact> happened;
    private final Map<What, List<DutyFact>> kinds;

    private DutyFacts(List<DutyFact> recorded) {
        this.recorded = recorded;
        this.happened =
                recorded.stream().sorted(Comparator.comparing(DutyFact::on)).toList();
        this.kinds = new EnumMap<>(What.class);
        happened.forEach(fact ->
                kinds.computeIfAbsent(fact.what(), kind -> new ArrayList<>()).add(fact));
    }

    /**
     * The facts that stand: those that were withdrawn from view count no more, and those whose day was corrected
     * happened on, or name, the day that was said last.
     *
     * @param facts in the order in which they were recorded
     */
    static DutyFacts standing(List<DutyFact> facts) {
        var withdrawn = facts.stream()
                .filter(fact -> fact.what() == What.WITHDRAWN)
                .flatMap(fact -> fact.cites().stream())
                .collect(Collectors.toSet());
        var standing =
                facts.stream().filter(fact -> !withdrawn.contains(fact.entry())).toList();
        var corrections = new HashMap<EventId, List<DutyFact>>();
        standing.stream()
                .filter(fact -> fact.what() == What.CORRECTED)
                .forEach(correction -> correction
                        .cites()
                        .forEach(entry -> corrections
                                .computeIfAbsent(entry, each -> new ArrayList<>())
                                .add(correction)));
        return new DutyFacts(standing.stream()
                .map(fact -> corrected(fact, corrections.getOrDefault(fact.entry(), List.of())))
                .toList());
    }

    private static DutyFact corrected(DutyFact fact, List<DutyFact> corrections) {
        var corrected = fact;
        for (var correction : corrections) {
            corrected = corrected.corrected(correction);
        }
        return corrected;
    }

    /** All of them, in the order in which they were recorded. */
    List<DutyFact> recorded() {
        return recorded;
    }

    /** All of them, in the order in which they happened. */
    List<DutyFact> happened() {
        return happened;
    }

    /** Those of one kind, in the order in which they happened. */
    List<DutyFact> of(What what) {
        return kinds.getOrDefault(what, List.of());
    }

    /** Those of one kind that belong to a child, in the order in which they happened. */
    Stream<DutyFact> of(What what, ChildId child) {
        return of(what).stream().filter(fact -> fact.concerns(child));
    }

    /** The first to have happened of those that are meant. */
    Optional<DutyFact> first(Predicate<DutyFact> which) {
        return happened.stream().filter(which).findFirst();
    }
}
