package org.houvast.command.reassessment;

import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.ReassessmentOutcome;

/** Commands about the three-monthly risk reassessment. */
public sealed interface ReassessmentCommand extends CaseCommand {

    /** The children whose risks it is about. */
    List<ChildId> children();

    /** Records that risks were reassessed (risico's opnieuw inschatten). */
    record ReassessRisk(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<FactorAssessment> factors,
            String summary)
            implements ReassessmentCommand {
        public ReassessRisk {
            children = List.copyOf(children);
            factors = List.copyOf(factors);
        }
    }

    /** D8: decides what follows from a reassessment. */
    record DecideReassessment(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            ReassessmentOutcome outcome,
            Deliberating deliberation)
            implements ReassessmentCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D8;
        }

        public DecideReassessment {
            children = List.copyOf(children);
        }
    }
}
