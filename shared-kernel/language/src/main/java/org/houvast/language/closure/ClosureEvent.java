package org.houvast.language.closure;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventName;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;

/** Closure (D12) and reopening. */
public sealed interface ClosureEvent extends CaseEvent {

    /** D12: the case was closed (afsluiten). */
    @EventName(value = "closure.case-closed", revision = 2)
    record CaseClosed(
            CaseId caseId,
            EventHeader header,
            List<ChildClosure> closures,
            List<GoalResult> goals,
            boolean retentionNoticeGiven,
            Deliberation deliberation)
            implements ClosureEvent, DecisionEvent {

        @Override
        public List<ChildId> children() {
            return closures.stream().map(ChildClosure::child).toList();
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D12;
        }

        /** The reason of the first child: a closure is one decision, its reasons stand per child. */
        @Override
        public Coded outcome() {
            return closures.getFirst().reason();
        }
    }

    /** A closed case was opened again. */
    @EventName("closure.case-reopened")
    record CaseReopened(CaseId caseId, EventHeader header) implements ClosureEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }
}
