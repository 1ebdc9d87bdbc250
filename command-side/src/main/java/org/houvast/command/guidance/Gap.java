package org.houvast.command.guidance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.FiledEntry;
import org.houvast.command.deciding.Placement;
import org.houvast.command.deciding.Placements;
import org.houvast.language.ChildId;
import org.houvast.language.event.CaseEvent;

/**
 * A time of a placement in which something that is to come back did not happen.
 *
 * @param child the child
 * @param since the day it happened last; the first day of the placement when it never did
 * @param until the day up to which it is looked at
 */
record Gap(ChildId child, LocalDate since, LocalDate until) {

    /** The longest of several children; empty when none of them was placed on that day. */
    static Optional<Gap> longest(
            List<ChildId> children,
            LocalDate on,
            List<Class<? extends CaseEvent>> what,
            Placements placements,
            CaseFile file) {
        return children.stream()
                .flatMap(child -> placements.of(child, on).stream())
                .map(placement -> of(placement, on, what, file))
                .max(Comparator.comparingLong(Gap::days));
    }

    private static Gap of(Placement placement, LocalDate on, List<Class<? extends CaseEvent>> what, CaseFile file) {
        var last = what.stream()
                .flatMap(type -> file.last(type, placement.child(), on).stream())
                .map(FiledEntry::occurred);
        var since = Stream.concat(last, Stream.of(placement.since()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Gap(placement.child(), since, on);
    }

    long days() {
        return ChronoUnit.DAYS.between(since, until);
    }

    /** How many entries of a type stand in it. */
    long has(Class<? extends CaseEvent> type, CaseFile file) {
        return file.standing(type, child)
                .map(FiledEntry::occurred)
                .filter(day -> !day.isBefore(since) && !day.isAfter(until))
                .count();
    }
}
