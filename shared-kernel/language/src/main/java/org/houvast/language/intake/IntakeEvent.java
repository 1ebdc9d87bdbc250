package org.houvast.language.intake;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The Simba intake (beeldvorming), and the decision on admission. */
public sealed interface IntakeEvent extends CaseEvent {

    /** An intake was requested (aanmelding): from now on the case runs under the programme that was asked for. */
    @EventName("intake.intake-requested")
    record IntakeRequested(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            Programme programme,
            @Personal String referrer,
            List<IntakeReason> reasons)
            implements IntakeEvent {}

    /** One of the elements B1 to B10 was looked into (onderdeel van de beeldvorming; S000:211-218). */
    @EventName("intake.intake-element-recorded")
    record IntakeElementRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            IntakeElement element,
            ElementState state,
            @Personal @Nullable String finding,
            @Personal @Nullable String because,
            List<FailedReturn> failedReturns,
            List<IntakeMethod> methods,
            @Personal @Nullable String sources)
            implements IntakeEvent {}

    /**
     * The intake was completed (beeldvorming afgerond). Its conclusion answers: what goes wrong, and can we change it
     * within eighteen months? (S000:213)
     */
    @EventName("intake.intake-completed")
    record IntakeCompleted(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            @Personal String conclusion) implements IntakeEvent {}

    /** D5: do we work with these parents? (wel of niet aan het werk met de ouders; S000:220) */
    @EventName("intake.admission-decided")
    record AdmissionDecided(
            CaseId caseId,
            EventHeader header,
            @FromState List<ChildId> children,
            AdmissionOutcome outcome,
            Deliberation deliberation)
            implements IntakeEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D5;
        }
    }
}
