package org.houvast.language.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done by a day.
 *
 * @param kind what
 * @param child for which child; null when for the family, or for a person
 * @param person for which person: a client, or who consents; null when for a child or the family
 * @param cause the entry from which it arose
 * @param since the day on which it arose
 * @param due the last day on which it is done in time
 * @param met how it was met; null while it is open
 */
public record Duty(
        DutyKind kind,
        @Nullable ChildId child,
        @Nullable PersonId person,
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

    static Duty ofChild(DutyKind kind, ChildId child, DutyFact cause, LocalDate since, LocalDate due) {
        return new Duty(kind, child, null, cause.entry(), since, due, null);
    }

    static Duty ofPerson(DutyKind kind, PersonId person, DutyFact cause, LocalDate since, LocalDate due) {
        return new Duty(kind, null, person, cause.entry(), since, due, null);
    }

    static Duty ofFamily(DutyKind kind, DutyFact cause, LocalDate since, LocalDate due) {
        return new Duty(kind, null, null, cause.entry(), since, due, null);
    }

    /** The same again at every asking: what it is, for whom, from which entry and by when. */
    public String id() {
        return id(kind, child, person, cause, due);
    }

    /** The id of a duty that is told apart by these. */
    public static String id(
            DutyKind kind, @Nullable ChildId child, @Nullable PersonId person, EventId cause, LocalDate due) {
        var whom = child != null ? child.value() : person != null ? person.value() : "family";
        return kind.code() + "/" + whom + "/" + cause.value() + "/" + due;
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

    /** The first day on which it is late, unless it is done before. */
    public LocalDate lateFrom() {
        return due.plusDays(1);
    }

    Duty metBy(DutyFact fact) {
        return new Duty(kind, child, person, cause, since, due, new Met(fact.entry(), fact.on()));
    }
}
