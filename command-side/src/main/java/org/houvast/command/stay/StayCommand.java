package org.houvast.command.stay;

import java.time.LocalDate;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;

/** Commands about where a child stays. */
public sealed interface StayCommand extends CaseCommand {

    /** The child whose stay it is. */
    ChildId child();

    /** D6: decides whether a child is placed in a house. */
    record DecidePlacement(
            CaseId caseId,
            Circumstances circumstances,
            ChildId child,
            HouseId house,
            PlacementOutcome outcome,
            String siblingsConsidered,
            Deliberating deliberation)
            implements StayCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D6;
        }
    }

    /** Records that a child was placed. */
    record StartPlacement(CaseId caseId, Circumstances circumstances, ChildId child, HouseId house)
            implements StayCommand {}

    /** Records that a child moved to another house. */
    record MoveChild(CaseId caseId, Circumstances circumstances, ChildId child, HouseId to) implements StayCommand {}

    /** Records that a stay ended otherwise than by the child's return home. */
    record EndPlacement(CaseId caseId, Circumstances circumstances, ChildId child, PlacementEndReason endReason)
            implements StayCommand {}

    /** Extends the term of a stay beyond the programme's longest. */
    record ExtendTerm(
            CaseId caseId, Circumstances circumstances, ChildId child, LocalDate until, Deliberating deliberation)
            implements StayCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D8;
        }
    }
}
