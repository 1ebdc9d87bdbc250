package org.houvast.language.closure;

import java.util.List;
import java.util.Objects;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventName;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/** Closure (D12) and reopening. */
public sealed interface ClosureEvent extends CaseEvent {

    /** D12: the case was closed (afsluiten). */
    @EventName(value = "closure.case-closed", revision = 3)
    record CaseClosed(
            CaseId caseId,
            EventHeader header,
            List<ChildClosure> closures,
            List<GoalResult> goals,
            boolean retentionNoticeGiven,
            @Nullable ClosureReason familyReason,
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

        /** The reason of the first child, for reasons stand per child; without children, that of the family. */
        @Override
        public Coded outcome() {
            return closures.isEmpty()
                    ? Objects.requireNonNullElse(familyReason, ClosureReason.EXTERNAL_CIRCUMSTANCES)
                    : closures.getFirst().reason();
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
