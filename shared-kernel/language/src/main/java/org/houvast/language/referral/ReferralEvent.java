package org.houvast.language.referral;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;

/** Referral (doorverwijzing): services involved, long-term foster care. */
public sealed interface ReferralEvent extends CaseEvent {

    /** A service was involved (voorziening betrekken; S004:174-190). */
    @EventName("referral.service-involved")
    record ServiceInvolved(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            ServiceType service,
            @Personal String aim) implements ReferralEvent {}

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
