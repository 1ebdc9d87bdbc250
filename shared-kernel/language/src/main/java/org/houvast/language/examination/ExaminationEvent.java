package org.houvast.language.examination;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.attachment.Attachment;
import org.houvast.language.attachment.Documented;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.Presence;
import org.jspecify.annotations.Nullable;

/** Step 4 of the Kindreflex: what is gathered, heard, asked and discussed before a team decides (S004:276-314). */
public sealed interface ExaminationEvent extends CaseEvent {

    /**
     * Something was found out (gegevens verzamelen; S004:276-281). Documents are kept with it; one that is kept
     * elsewhere is named by the SHA-256 of its bytes, in hexadecimal.
     */
    @EventName(value = "examination.evidence-added", revision = 2)
    record EvidenceAdded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            EvidenceKind kind,
            @Personal String source,
            @Personal String content,
            @Personal @Nullable String hash,
            List<Attachment> attachments)
            implements ExaminationEvent, Documented {}

    /** It was planned to hear a child on a day; its hearing itself is another entry (S004:285-289). */
    @EventName("examination.hearing-planned")
    record HearingPlanned(CaseId caseId, EventHeader header, ChildId child, LocalDate day) implements ExaminationEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** A key person was heard (sleutelfiguur; S004:285-289). Who has no name yet in the case gets one here. */
    @EventName("examination.key-person-heard")
    record KeyPersonHeard(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Introduced PersonId person,
            @Personal(of = "person") @Nullable String name,
            Acquaintance relation,
            @Personal(of = {"person", "children"}) String statement)
            implements ExaminationEvent {}

    /**
     * A risk factor was looked for (risicofactor; S004:279-281): about the children, or about one of the adults.
     */
    @EventName("examination.risk-factor-recorded")
    record RiskFactorRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Nullable PersonId person,
            Factor factor,
            Presence presence,
            @Personal @Nullable String note,
            List<EventId> evidence)
            implements ExaminationEvent {}

    /** A protective factor was looked for (beschermende factor; S004:279-281). */
    @EventName("examination.protective-factor-recorded")
    record ProtectiveFactorRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Nullable PersonId person,
            Factor factor,
            Presence presence,
            @Personal @Nullable String note,
            List<EventId> evidence)
            implements ExaminationEvent {}

    /**
     * An instrument was applied (S004:281-283): which, in which version, by whom, with which result; never its
     * items.
     */
    @EventName("examination.instrument-applied")
    record InstrumentApplied(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            Instrument instrument,
            @Personal @Nullable String otherName,
            @Personal String version,
            @Personal String result,
            @Personal String filledInBy)
            implements ExaminationEvent {}

    /** A colleague or an expert was consulted (S004:127-129, S004:291-293). */
    @EventName("examination.colleague-consulted")
    record ColleagueConsulted(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String colleague,
            @Personal String question,
            @Personal String advice,
            boolean anonymised,
            boolean ownNormsDiscussed)
            implements ExaminationEvent {}

    /**
     * A mandated service was consulted (consult VK of OCJ; S004:300-302). An anonymous consultation names no child
     * and no person.
     */
    @EventName("examination.mandated-service-consulted")
    record MandatedServiceConsulted(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            MandatedServiceKind service,
            boolean anonymous,
            @Personal String question,
            @Personal String advice)
            implements ExaminationEvent {}

    /**
     * The concerns were discussed with clients (zorgen concreet benoemen; S004:304-307): what they said to them,
     * and which other explanations came up. In acute danger no colleague is consulted first.
     */
    @EventName("examination.concerns-discussed")
    record ConcernsDiscussed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> with,
            @Personal List<String> concerns,
            @Personal String reaction,
            @Personal List<String> alternativeExplanations,
            boolean acuteDanger)
            implements ExaminationEvent {}
}
