package org.houvast.command.referral;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.referral.FosterCareOutcome;
import org.houvast.language.referral.ServiceEndReason;
import org.houvast.language.referral.ServiceType;
import org.jspecify.annotations.Nullable;

/** Commands about referral (doorverwijzing). */
public sealed interface ReferralCommand extends CaseCommand {

    /** Records that a service was involved (voorziening betrekken), on the ground in its circumstances. */
    record InvolveService(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            ServiceType service,
            String aim,
            @Nullable LocalDate plannedEnd,
            @Nullable PracticeId practice)
            implements ReferralCommand {
        public InvolveService {
            children = List.copyOf(children);
        }
    }

    /** Records that the involvement of a service ended. */
    record EndService(
            CaseId caseId, Circumstances circumstances, EventId involvement, ServiceEndReason serviceEndReason)
            implements ReferralCommand {}

    /** D11: refers to long-term foster care (perspectiefbiedende pleegzorg). */
    record ReferToLongTermFosterCare(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            FosterCareOutcome outcome,
            String service,
            String contactPlan,
            Deliberating deliberation)
            implements ReferralCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D11;
        }

        public ReferToLongTermFosterCare {
            children = List.copyOf(children);
        }
    }
}
