package org.houvast.language.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done by a day.
 *
 * @param kind what
 * @param child for which child; null when for the family
 * @param cause the entry from which it arose
 * @param since the day on which it arose
 * @param due the last day on which it is done in time
 * @param met how it was met; null while it is open
 */
public record Duty(
        DutyKind kind,
        @Nullable ChildId child,
        EventId cause,
        LocalDate since,
        LocalDate due,
        @Nullable Met met) {

    /**
     * How a duty was met.
     *
     * @param by the entry that meets it
     * @param on the day on which that happened
     */
    public record Met(EventId by, LocalDate on) {}

    /** The same again at every asking: what it is, for whom, from which entry and by when. */
    public String id() {
        return kind.code() + "/" + (child == null ? "family" : child.value()) + "/" + cause.value() + "/" + due;
    }

    /** Where it stands on a day. */
    public DutyState on(LocalDate day) {
        if (met != null && !met.on().isAfter(day)) {
            return met.on().isAfter(due) ? DutyState.MET_LATE : DutyState.MET;
        }
        return day.isAfter(due) ? DutyState.LATE : DutyState.OPEN;
    }

    /** Days by which it is late on a day, or was met late; 0 when in time. */
    public long daysLate(LocalDate day) {
        var end = met != null && !met.on().isAfter(day) ? met.on() : day;
        return Math.max(0, ChronoUnit.DAYS.between(due, end));
    }

    Duty metBy(DutyFact fact) {
        return new Duty(kind, child, cause, since, due, new Met(fact.entry(), fact.on()));
    }
}
