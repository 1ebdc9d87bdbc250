package org.houvast.command.closure;

import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.event.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Commands about the end of a case. */
public sealed interface ClosureCommand extends CaseCommand {

    /** D12: closes the case (afsluiten), with a reason per child and a result per goal. */
    record CloseCase(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildClosure> closures,
            List<GoalResult> goals,
            boolean retentionNoticeGiven,
            @Nullable ClosureReason familyReason,
            Deliberating deliberation)
            implements ClosureCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D12;
        }

        public CloseCase {
            closures = List.copyOf(closures);
            goals = List.copyOf(goals);
        }
    }

    /** Opens a closed case again. */
    record ReopenCase(CaseId caseId, Circumstances circumstances) implements ClosureCommand {}
}
