package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.programme.ProfileVersion;
import org.jspecify.annotations.Nullable;

/**
 * What an entry means for duties: ids, codes and days, nothing that is told in words.
 *
 * @param entry the entry
 * @param what what it is
 * @param on the day it happened
 * @param children the children it belongs to
 * @param persons the persons it is about, where a duty asks who: clients, parents, who consents, who
 *     was heard
 * @param topics the codes of what it is about: core domains, the scope of a consent, a service, roles in the team, the
 *     number of a phase; of a correction, the field that names another day
 * @param cites the entries it refers to: that it withdraws, corrects or ends, or rests on
 * @param until the day it names: the end of a consent, of a term, of aftercare, a review, the target of
 *     a goal, the day of what is planned; of a correction the day on
 *     which it really happened; null when none
 * @param profile the profile by which it was judged
 */
public record DutyFact(
        EventId entry,
        What what,
        LocalDate on,
        List<ChildId> children,
        List<PersonId> persons,
        List<String> topics,
        List<EventId> cites,
        @Nullable LocalDate until,
        ProfileVersion profile) {

    public DutyFact {
        children = List.copyOf(children);
        persons = List.copyOf(persons);
        topics = List.copyOf(topics);
        cites = List.copyOf(cites);
    }

    /** What an entry is for duties. */
    public enum What {
        OPENED,
        CLOSED,
        REOPENED,
        TALKED,
        SAFETY_PLANNED,
        PROGRESS,
        FOLLOW_UP_AGREED,
        MANDATED_OUTCOME,
        PLACED,
        STAY_ENDED,
        TERM_EXTENDED,
        SESSION,
        CONTACT,
        NETWORK_MAPPED,
        NETWORK_ACTIVATED,
        REASSESSED,
        PHASE_PLANNED,
        PHASE_EVALUATED,
        RETURN_PAUSED,
        RETURN_RESUMED,
        RETURN_REVERSED,
        AFTERCARE_STARTED,
        AFTERCARE_EXTENDED,
        AFTERCARE_ENDED,
        SERVICE_INVOLVED,
        SERVICE_ENDED,
        TEAM_JOINED,
        CONSENT_GIVEN,
        CONSENT_ENDED,
        GOAL_SET,
        GOAL_CLOSED,
        HEARING_PLANNED,
        HEARD,
        FILMING_PLANNED,
        FILMED,
        SESSION_NOT_HELD,
        WITHDRAWN,
        CORRECTED,
        CHILD_NOTED,
        CHILDREN_COUNTED,
        GENOGRAM_MADE,
        UNEASE_NOTED,
        STEP_COMPLETED,
        SUPPORTED,
        CONCERN_DECIDED,
        WILLINGNESS_ASSESSED,
        ROUTE_CHOSEN,
        SAFETY_PERSON_NAMED,
        REFERRED,
        INTAKE_REQUESTED,
        INTAKE_ELEMENT,
        INTAKE_COMPLETED,
        ADMISSION_DECIDED,
        TEAM_MEMBER,
        TEAM_LEFT,
        CONSENT_MISSED,
        RETURNED_HOME,
        DECIDED
    }

    /** The day it names. */
    Optional<LocalDate> named() {
        return Optional.ofNullable(until);
    }

    boolean concerns(ChildId child) {
        return children.contains(child);
    }

    /** Whether it belongs to one of these children; what belongs to the family belongs to any. */
    boolean concernsAnyOf(List<ChildId> some) {
        return children.isEmpty() || some.isEmpty() || some.stream().anyMatch(children::contains);
    }

    /** As it is after a correction of the entry: of the day on which it happened, or of the day that it names. */
    DutyFact corrected(DutyFact correction) {
        var day = correction.until();
        if (day == null || !correction.cites().contains(entry)) {
            return this;
        }
        if (correction.topics().isEmpty()) {
            return new DutyFact(entry, what, day, children, persons, topics, cites, until, profile);
        }
        return NamedDays.field(this).filter(correction.topics()::contains).isPresent()
                ? new DutyFact(entry, what, on, children, persons, topics, cites, day, profile)
                : this;
    }
}
