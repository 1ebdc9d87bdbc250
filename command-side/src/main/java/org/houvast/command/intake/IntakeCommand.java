package org.houvast.command.intake;

import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.FailedReturn;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeMethod;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Commands about the intake (beeldvorming). */
public sealed interface IntakeCommand extends CaseCommand {

    /** Records that an intake was requested (aanmelding), by whom and why, for a programme that places children. */
    record RequestIntake(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            Programme programme,
            String referrer,
            List<IntakeReason> reasons)
            implements IntakeCommand {
        public RequestIntake {
            children = List.copyOf(children);
            reasons = List.copyOf(reasons);
        }
    }

    /** Records what was found about one element, or why nothing was; the children when it is told of each by itself. */
    record RecordIntakeElement(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            IntakeElement element,
            ElementState state,
            @Nullable String finding,
            @Nullable String because,
            List<FailedReturn> failedReturns,
            List<IntakeMethod> methods,
            @Nullable String sources)
            implements IntakeCommand {
        public RecordIntakeElement {
            children = List.copyOf(children);
            failedReturns = List.copyOf(failedReturns);
            methods = List.copyOf(methods);
        }
    }

    /** Completes the intake: what goes wrong, and can it be changed within the term? */
    record CompleteIntake(CaseId caseId, Circumstances circumstances, String conclusion) implements IntakeCommand {}

    /** D5: decides whether the parents are worked with. */
    record DecideAdmission(
            CaseId caseId, Circumstances circumstances, AdmissionOutcome outcome, Deliberating deliberation)
            implements IntakeCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D5;
        }
    }
}
