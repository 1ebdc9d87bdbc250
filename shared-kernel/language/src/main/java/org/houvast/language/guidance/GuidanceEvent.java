package org.houvast.language.guidance;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.practice.PracticeId;
import org.jspecify.annotations.Nullable;

/** Guidance (begeleiding): sessions, video feedback, contacts between parent and child, network, context, development. */
public sealed interface GuidanceEvent extends CaseEvent {

    /** A coach session was held (wekelijkse begeleiding; S000:503). The practice is there since revision 2. */
    @EventName(value = "guidance.coach-session-held", revision = 2)
    record CoachSessionHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> with,
            List<CoreDomain> domains,
            SessionMethod method,
            int minutes,
            @Personal String observation,
            @Nullable PracticeId practice)
            implements GuidanceEvent {}

    /** A coach session was planned and not held: the reason of a week without one (S000:503). */
    @EventName("guidance.session-not-held")
    record SessionNotHeld(
            CaseId caseId, EventHeader header, List<ChildId> children, Absence absence, AbsentParty absentParty)
            implements GuidanceEvent {}

    /** Filming for video feedback was agreed, before the camera goes on: who will be filmed, on which day. */
    @EventName("guidance.video-feedback-planned")
    record VideoFeedbackPlanned(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> adults,
            VideoMethod method,
            LocalDate plannedFor)
            implements GuidanceEvent {}

    /** Parents were filmed with their child and looked at it with the coach (video-feedback; S000:489-492). */
    @EventName("guidance.video-feedback-given")
    record VideoFeedbackGiven(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> adults,
            VideoMethod method,
            int minutes,
            @Personal String observation,
            @Nullable PracticeId practice)
            implements GuidanceEvent {}

    /** Parent and child met: a parent visit (contact ouder-kind; S000:177-179). Supervision is there since revision 2. */
    @EventName(value = "guidance.contact-held", revision = 2)
    record ContactHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> parents,
            ContactKind contact,
            ContactCourse course,
            int minutes,
            @Personal String observation,
            @Nullable Supervision supervision)
            implements GuidanceEvent {}

    /** Parent and child were to meet and did not. It lasted no minutes and went no way: it was no contact. */
    @EventName("guidance.contact-not-held")
    record ContactNotHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> parents,
            ContactKind contact,
            Absence absence,
            AbsentParty absentParty)
            implements GuidanceEvent {}

    /**
     * The networks of these parents and of these children were mapped, with who offers what (netwerk in kaart;
     * S000:549-552). It replaces any map before it. Whose network has no tie has nobody.
     */
    @EventName("guidance.network-mapped")
    record NetworkMapped(
            CaseId caseId, EventHeader header, List<ChildId> children, List<PersonId> parents, List<NetworkTie> ties)
            implements GuidanceEvent {}

    /** Somebody of the network promised support (netwerk activeren of uitbreiden; S000:552-553). */
    @EventName("guidance.network-member-activated")
    record NetworkMemberActivated(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            PersonId member,
            @Personal(of = "member") String name,
            NetworkRelation relation,
            Support support,
            @Personal String agreement)
            implements GuidanceEvent {}

    /** Work with the parents on what bears on their parenthood (context van het ouderschap; S000:533-542). */
    @EventName("guidance.context-work-recorded")
    record ContextWorkRecorded(
            CaseId caseId,
            EventHeader header,
            List<PersonId> parents,
            ContextFactor contextFactor,
            @Personal(of = "parents") String action)
            implements GuidanceEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** What was seen of the development of a child (ontwikkeling; S000:152-157). */
    @EventName("guidance.development-observed")
    record DevelopmentObserved(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            DevelopmentDomain area,
            @Personal String observation) implements GuidanceEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }
}
