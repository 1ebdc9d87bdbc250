package org.houvast.language.safety;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;

/** Steps 5 and 6 of the Kindreflex: safety restored with the family, and mandated services involved. */
public sealed interface SafetyEvent extends CaseEvent {

    /**
     * A safety plan was agreed (afspraken over veiligheid; S002:20-26): concrete worries, the moments when it does
     * go well (uitzonderingen), what the parents want, what was agreed, and who watches over it.
     */
    @EventName("safety.safety-plan-agreed")
    record SafetyPlanAgreed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> parents,
            @Personal List<String> worries,
            @Personal List<String> exceptions,
            @Personal String parentsWish,
            @Personal List<String> agreements,
            List<SafetyWatcher> watchers,
            LocalDate reviewOn)
            implements SafetyEvent {}

    /**
     * A safety person was named (veiligheidsmens; S002:26): somebody whom the children can call, and how they do.
     */
    @EventName("safety.safety-person-named")
    record SafetyPersonNamed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Introduced PersonId person,
            @Personal(of = "person") String name,
            Acquaintance relation,
            @Personal(of = {"person", "children"}) String reachedBy)
            implements SafetyEvent {}

    /** Progress was noted (voortgang; S002:16): what changed, for better or worse. */
    @EventName("safety.progress-recorded")
    record ProgressRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            ProgressCourse course,
            @Personal String change,
            List<EventId> evidence)
            implements SafetyEvent {}

    /** The case was handed over, or somebody else brought in (overdragen; S002:27). */
    @EventName("safety.case-handed-over")
    record CaseHandedOver(
            CaseId caseId, EventHeader header, @Personal String to) implements SafetyEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Clients were informed of a referral and prepared for it (S004:419): how, and what they said. */
    @EventName("safety.client-informed-of-referral")
    record ClientInformedOfReferral(
            CaseId caseId,
            EventHeader header,
            List<PersonId> clients,
            @Personal String how,
            @Personal String reaction) implements SafetyEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /**
     * A mandated service was involved (gemandateerde voorziening, stap 6; S004:416-427), resting on the last D1
     * and on the last D2 about each parent.
     */
    @EventName("safety.mandated-service-referral-made")
    record MandatedServiceReferralMade(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            MandatedServiceKind service,
            boolean informingUnsafe,
            @FromState List<EventId> restsOn)
            implements SafetyEvent {}

    /**
     * A follow-up action was agreed with the mandated service (vervolgactie; S004:423-427): what, by whom, by
     * which day.
     */
    @EventName("safety.follow-up-agreed")
    record FollowUpAgreed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String action,
            @Personal String owner,
            LocalDate due)
            implements SafetyEvent {}

    /** D4: what the mandated service decided (uitkomst). It was decided elsewhere and is recorded here. */
    @EventName("safety.mandated-outcome-recorded")
    record MandatedOutcomeRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            MandatedServiceKind service,
            MandatedOutcome outcome,
            Deliberation deliberation)
            implements SafetyEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D4;
        }
    }
}
