package org.houvast.command.reunification;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.jspecify.annotations.Nullable;

/** Commands about the return home and the aftercare. */
public sealed interface ReunificationCommand extends CaseCommand {

    /** D9: decides on the return (beslissing tot terugkeer). */
    record DecideReturn(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            ReturnOutcome outcome,
            boolean homeJudgedSafe,
            @Nullable String aftercareProvider,
            Deliberating deliberation)
            implements ReunificationCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D9;
        }

        public DecideReturn {
            children = List.copyOf(children);
        }
    }

    /** Plans the phases of a return that was decided (terugkeer in fasen). */
    record PlanPhasedReturn(
            CaseId caseId, Circumstances circumstances, List<ChildId> children, List<ReturnPhase> phases)
            implements ReunificationCommand {
        public PlanPhasedReturn {
            children = List.copyOf(children);
            phases = List.copyOf(phases);
        }
    }

    /** Records that a phase began. */
    record StartPhase(CaseId caseId, Circumstances circumstances, List<ChildId> children, int phase)
            implements ReunificationCommand {
        public StartPhase {
            children = List.copyOf(children);
        }
    }

    /** Records how a phase went. */
    record EvaluatePhase(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            int phase,
            PhaseResult result,
            String finding)
            implements ReunificationCommand {
        public EvaluatePhase {
            children = List.copyOf(children);
        }
    }

    /** Pauses a return (terugkeer stilleggen). */
    record PauseReturn(CaseId caseId, Circumstances circumstances, List<ChildId> children)
            implements ReunificationCommand {
        public PauseReturn {
            children = List.copyOf(children);
        }
    }

    /** Resumes a return that was paused (terugkeer hervatten). */
    record ResumeReturn(CaseId caseId, Circumstances circumstances, List<ChildId> children)
            implements ReunificationCommand {
        public ResumeReturn {
            children = List.copyOf(children);
        }
    }

    /** Reverses a return (terugkeer terugdraaien). */
    record ReverseReturn(CaseId caseId, Circumstances circumstances, List<ChildId> children)
            implements ReunificationCommand {
        public ReverseReturn {
            children = List.copyOf(children);
        }
    }

    /** Records that from this day a child lives at home; its placement ends with it. */
    record CompleteReturn(CaseId caseId, Circumstances circumstances, ChildId child, boolean planned)
            implements ReunificationCommand {}

    /** Starts the aftercare (ambulante nazorg). */
    record StartAftercare(
            CaseId caseId, Circumstances circumstances, List<ChildId> children, String provider, LocalDate plannedEnd)
            implements ReunificationCommand {
        public StartAftercare {
            children = List.copyOf(children);
        }
    }

    /** Records a contact during aftercare. */
    record RecordAftercareContact(
            CaseId caseId, Circumstances circumstances, List<ChildId> children, String observation)
            implements ReunificationCommand {
        public RecordAftercareContact {
            children = List.copyOf(children);
        }
    }

    /** D10: decides on the end of the aftercare. */
    record EndAftercare(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            AftercareOutcome outcome,
            @Nullable LocalDate extendedTo,
            Deliberating deliberation)
            implements ReunificationCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D10;
        }

        public EndAftercare {
            children = List.copyOf(children);
        }
    }

    /** Records that a child who had returned was placed again (heruithuisplaatsing). */
    record RecordReEntry(CaseId caseId, Circumstances circumstances, ChildId child, String where)
            implements ReunificationCommand {}
}
