package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.programme.ProfileVersion;
import org.jspecify.annotations.Nullable;

/**
 * What an entry means for duties.
 *
 * @param entry the entry
 * @param what what it is
 * @param on the day it happened
 * @param children the children it belongs to
 * @param subject the person and matter a consent is about, or the entry that is withdrawn; null for the others
 * @param until the day it names: the end of a consent, of a term, of aftercare, of a follow-up; null when none
 * @param profile the profile by which it was judged
 */
public record DutyFact(
        EventId entry,
        What what,
        LocalDate on,
        List<ChildId> children,
        @Nullable String subject,
        @Nullable LocalDate until,
        ProfileVersion profile) {

    public DutyFact {
        children = List.copyOf(children);
    }

    /** What an entry is for duties. */
    public enum What {
        OPENED,
        CLOSED,
        REOPENED,
        PLACED,
        STAY_ENDED,
        TERM_EXTENDED,
        SESSION,
        REASSESSED,
        AFTERCARE_STARTED,
        AFTERCARE_EXTENDED,
        AFTERCARE_ENDED,
        CONSENT_GIVEN,
        CONSENT_ENDED,
        WITHDRAWN
    }

    boolean concerns(ChildId child) {
        return children.contains(child);
    }
}
