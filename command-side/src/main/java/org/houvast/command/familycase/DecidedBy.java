package org.houvast.command.familycase;

import java.util.Map;
import java.util.Optional;
import org.houvast.language.access.CommandName;
import org.houvast.language.event.DecisionKind;

/** Which of the decisions of domain.md 1.6 a command records. */
final class DecidedBy {

    private static final Map<CommandName, DecisionKind> KINDS = Map.ofEntries(
            Map.entry(CommandName.DECIDE_CONCERN, DecisionKind.D1),
            Map.entry(CommandName.ASSESS_WILLINGNESS, DecisionKind.D2),
            Map.entry(CommandName.CHOOSE_ROUTE, DecisionKind.D3),
            Map.entry(CommandName.RECORD_MANDATED_OUTCOME, DecisionKind.D4),
            Map.entry(CommandName.DECIDE_ADMISSION, DecisionKind.D5),
            Map.entry(CommandName.DECIDE_PLACEMENT, DecisionKind.D6),
            Map.entry(CommandName.SET_TRAJECTORY_GOAL, DecisionKind.D7),
            Map.entry(CommandName.CHANGE_TRAJECTORY_GOAL, DecisionKind.D7),
            Map.entry(CommandName.EXTEND_TERM, DecisionKind.D8),
            Map.entry(CommandName.DECIDE_REASSESSMENT, DecisionKind.D8),
            Map.entry(CommandName.DECIDE_RETURN, DecisionKind.D9),
            Map.entry(CommandName.END_AFTERCARE, DecisionKind.D10),
            Map.entry(CommandName.REFER_TO_LONG_TERM_FOSTER_CARE, DecisionKind.D11),
            Map.entry(CommandName.CLOSE_CASE, DecisionKind.D12),
            Map.entry(CommandName.DECIDE_ACCESS, DecisionKind.D13),
            Map.entry(CommandName.DECIDE_SHARING, DecisionKind.D14));

    private DecidedBy() {}

    /** The decision; empty when it records a fact. */
    static Optional<DecisionKind> kind(CommandName command) {
        return Optional.ofNullable(KINDS.get(command));
    }
}
