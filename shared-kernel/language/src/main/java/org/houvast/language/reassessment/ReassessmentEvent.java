package org.houvast.language.reassessment;

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

/** The three-monthly risk reassessment and its decision. */
public sealed interface ReassessmentEvent extends CaseEvent {

    /** Risks were reassessed (risico's opnieuw inschatten; S000:220-221). */
    @EventName("reassessment.risk-reassessed")
    record RiskReassessed(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<FactorAssessment> factors,
            @Personal String summary)
            implements ReassessmentEvent {}

    /** D8: continue, prepare the return, or no perspective. */
    @EventName(value = "reassessment.reassessment-decided", revision = 2)
    record ReassessmentDecided(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            ReassessmentOutcome outcome,
            Deliberation deliberation)
            implements ReassessmentEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D8;
        }
    }
}
