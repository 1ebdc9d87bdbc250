package org.houvast.query.measures;

import java.util.List;
import java.util.stream.Stream;

/** How a measure counts a family, or each child of it. */
interface Measure {

    /** How a family counts. */
    Judgement family(Family family);

    /** How a child counts. */
    Judgement child(Family family, String child);

    /** What a family contributes in a unit. */
    default Stream<Trajectory> trajectories(Family family, Unit unit) {
        return switch (unit) {
            case FAMILY -> Stream.of(Trajectory.of(family, family(family)));
            case CHILD -> children(family).stream().map(child -> Trajectory.of(family, child, child(family, child)));
        };
    }

    private static List<String> children(Family family) {
        return family.known();
    }
}
