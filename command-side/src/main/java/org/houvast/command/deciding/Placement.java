package org.houvast.command.deciding;

import java.time.LocalDate;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.jspecify.annotations.Nullable;

/**
 * A child's placement.
 *
 * @param child the child
 * @param house where it lives, or lived last
 * @param since the first day, moves included
 * @param until the last day; null while it is under way
 * @param extendedTo the end named by the last extension of its term; null when it was not extended
 * @param began the entry that tells its first day, which a correction of that entry moves
 * @param ended the entry that tells its last day; null while it is under way
 * @param extended the entry of the last extension; null when it was not extended
 */
public record Placement(
        ChildId child,
        HouseId house,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate extendedTo,
        EventId began,
        @Nullable EventId ended,
        @Nullable EventId extended) {

    /** Whether the child is still placed. */
    public boolean underWay() {
        return until == null;
    }

    /** Whether the child was placed on a day, its first and last day included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether the term was extended to this day or beyond. */
    public boolean extendedOver(LocalDate day) {
        return extendedTo != null && !day.isAfter(extendedTo);
    }

    Placement in(HouseId other) {
        return new Placement(child, other, since, until, extendedTo, began, ended, extended);
    }

    Placement endedOn(LocalDate day, EventId entry) {
        return new Placement(child, house, since, day, extendedTo, began, entry, extended);
    }

    Placement extended(LocalDate to, EventId entry) {
        return new Placement(child, house, since, until, to, began, ended, entry);
    }

    /** With another first or last day, or another end of its term, when that is what a correction is about. */
    Placement corrected(EntryCorrected correction) {
        var entry = correction.entry();
        var day = correction.happenedOn();
        return new Placement(
                child,
                house,
                day != null && entry.equals(began) ? day : since,
                day != null && entry.equals(ended) ? day : until,
                entry.equals(extended) ? correction.day("until").orElse(extendedTo) : extendedTo,
                began,
                ended,
                extended);
    }
}
