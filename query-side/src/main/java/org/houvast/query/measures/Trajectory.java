package org.houvast.query.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family or a child, and how it counts in a measure.
 *
 * @param caseId the case
 * @param child the number of the child in its family; 0 when the family is counted
 * @param outcome how it counts
 * @param reason why it is excluded; empty when it is not
 * @param entered the day of its first placement; null when there was none
 * @param house the house of its first placement; empty when there was none
 * @param on the day that decided it; null when open or excluded
 * @param placedAgain whether it was placed again after a return
 */
record Trajectory(
        String caseId,
        int child,
        Outcome outcome,
        String reason,
        @Nullable LocalDate entered,
        String house,
        @Nullable LocalDate on,
        boolean placedAgain) {

    static Trajectory of(Family family, Judgement judgement) {
        return new Trajectory(
                family.caseId(),
                0,
                judgement.outcome(),
                judgement.reason(),
                family.firstPlaced(null).map(Fact::occurred).orElse(null),
                family.firstPlaced(null).map(Fact::detail).orElse(""),
                judgement.on(),
                family.known().stream().anyMatch(family::placedAgain));
    }

    static Trajectory of(Family family, String child, Judgement judgement) {
        return new Trajectory(
                family.caseId(),
                family.number(child),
                judgement.outcome(),
                judgement.reason(),
                family.firstPlaced(child).map(Fact::occurred).orElse(null),
                family.firstPlaced(child).map(Fact::detail).orElse(""),
                judgement.on(),
                family.placedAgain(child));
    }
}
