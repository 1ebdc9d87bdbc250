package org.houvast.language.referral;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.practice.PracticeId;
import org.jspecify.annotations.Nullable;

/** Referral (doorverwijzing): services involved, long-term foster care. */
public sealed interface ReferralEvent extends CaseEvent {

    /**
     * A service was involved (voorziening betrekken; S004:174-190), on the ground in its header. Planned end and
     * practice are there since revision 2.
     */
    @EventName(value = "referral.service-involved", revision = 2)
    record ServiceInvolved(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            ServiceType service,
            @Personal String aim,
            @Nullable LocalDate plannedEnd,
            @Nullable PracticeId practice)
            implements ReferralEvent {}

    /** The involvement of a service ended (einde van de betrokkenheid). */
    @EventName("referral.service-ended")
    record ServiceEnded(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            EventId involvement,
            @FromState ServiceType service,
            ServiceEndReason serviceEndReason)
            implements ReferralEvent {}

    /** D11: referral to long-term foster care (perspectiefbiedende pleegzorg; S000:200-202). */
    @EventName(value = "referral.long-term-foster-care-referred", revision = 2)
    record LongTermFosterCareReferred(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            FosterCareOutcome outcome,
            @Personal String service,
            @Personal String contactPlan,
            Deliberation deliberation)
            implements ReferralEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D11;
        }
    }
}
