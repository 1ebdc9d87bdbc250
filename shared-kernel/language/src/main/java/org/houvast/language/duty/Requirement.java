package org.houvast.language.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.duty.Duty.Met;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule asks for of a case, and how the file answers it.
 *
 * @param asked what is asked for
 * @param topic the code of which one, where there are several: of an element of the intake, of a decision; else null
 * @param child for which child; null when for the family, or for a person
 * @param person for which person; null when for a child or the family
 * @param cause the entry from which it arose
 * @param since the day on which it arose
 * @param due the last day on which it is done in time; null while what it is asked for by has not come
 * @param met how it was met; null when it is not
 * @param lapsed the day from which it can be done no more; null while it can, or when it was met
 */
public record Requirement(
        Asked asked,
        @Nullable String topic,
        @Nullable ChildId child,
        @Nullable PersonId person,
        EventId cause,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable Met met,
        @Nullable LocalDate lapsed) {

    static Requirement ofFamily(FileNote note, DutyFact cause, @Nullable LocalDate due) {
        return new Requirement(note, null, null, null, cause.entry(), cause.on(), due, null, null);
    }

    static Requirement ofPerson(FileNote note, PersonId person, DutyFact cause, @Nullable LocalDate due) {
        return new Requirement(note, null, null, person, cause.entry(), cause.on(), due, null, null);
    }

    static Requirement ofChild(FileNote note, ChildId child, DutyFact cause, @Nullable LocalDate due) {
        return new Requirement(note, null, child, null, cause.entry(), cause.on(), due, null, null);
    }

    static Requirement of(Duty duty, @Nullable LocalDate lapsed) {
        return new Requirement(
                duty.kind(),
                null,
                duty.child(),
                duty.person(),
                duty.cause(),
                duty.since(),
                duty.due(),
                duty.met(),
                duty.met() == null ? lapsed : null);
    }

    /** The same again at every asking; that of a duty is the duty's own. */
    public String id() {
        var whom = child != null ? child.value() : person != null ? person.value() : "family";
        var which = asked.code() + (topic == null ? "" : "." + topic);
        return which + "/" + whom + "/" + cause.value() + (due == null ? "" : "/" + due);
    }

    /** Where it stands on a day. */
    public DutyState on(LocalDate day) {
        if (met != null && !met.on().isAfter(day)) {
            return isAfterDue(met.on()) ? DutyState.MET_LATE : DutyState.MET;
        }
        if (lapsed != null && !lapsed.isAfter(day)) {
            return DutyState.MISSING;
        }
        return isAfterDue(day) ? DutyState.LATE : DutyState.OPEN;
    }

    /**
     * Days by which it is late on a day, or was met late; 0 when in time, or when no day is known yet. Of what is
     * missing: by how many it was late when it could be done no more.
     */
    public long daysLate(LocalDate day) {
        if (due == null) {
            return 0;
        }
        var end = day;
        if (met != null && !met.on().isAfter(day)) {
            end = met.on();
        } else if (lapsed != null && lapsed.isBefore(day)) {
            end = lapsed;
        }
        return Math.max(0, ChronoUnit.DAYS.between(due, end));
    }

    private boolean isAfterDue(LocalDate day) {
        return due != null && day.isAfter(due);
    }

    Requirement metBy(DutyFact fact) {
        return metBy(fact.entry(), fact.on());
    }

    Requirement metBy(EventId entry, LocalDate on) {
        return new Requirement(asked, topic, child, person, cause, since, due, new Met(entry, on), null);
    }

    Requirement about(String which) {
        return new Requirement(asked, which, child, person, cause, since, due, met, lapsed);
    }

    /** From a day on it can be done no more; that of what was met, or lapsed before, stays as it is. */
    Requirement lapsedOn(LocalDate day) {
        boolean kept = met != null || (lapsed != null && !lapsed.isAfter(day));
        return kept ? this : new Requirement(asked, topic, child, person, cause, since, due, null, day);
    }
}
