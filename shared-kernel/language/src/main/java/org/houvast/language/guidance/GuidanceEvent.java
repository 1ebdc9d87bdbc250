package org.houvast.language.guidance;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;

/** Guidance (begeleiding): coach sessions and contacts between parent and child. */
public sealed interface GuidanceEvent extends CaseEvent {

    /** A coach session was held (wekelijkse begeleiding; S000:503). */
    @EventName("guidance.coach-session-held")
    record CoachSessionHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> with,
            List<CoreDomain> domains,
            SessionMethod method,
            int minutes,
            @Personal String observation)
            implements GuidanceEvent {}

    /** Parent and child met: a parent visit (contact ouder-kind; S000:177-179). */
    @EventName("guidance.contact-held")
    record ContactHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> parents,
            ContactKind contact,
            ContactCourse course,
            int minutes,
            @Personal String observation)
            implements GuidanceEvent {}
}
