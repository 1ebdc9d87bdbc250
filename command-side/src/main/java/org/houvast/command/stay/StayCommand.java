package org.houvast.command.stay;

import java.time.LocalDate;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Commands about where a child stays. */
public sealed interface StayCommand extends CaseCommand {

    /** The child whose stay it is. */
    ChildId child();

    /**
     * D6: decides whether a child is placed in a house.
     *
     * @param siblings the other children of the case who were considered
     * @param siblingsConsidered how they were considered, and why so
     * @param minutesFromHome from the parents' home to the house, one way, in minutes; null when it is not said
     */
    record DecidePlacement(
            CaseId caseId,
            Circumstances circumstances,
            ChildId child,
            HouseId house,
            PlacementOutcome outcome,
            List<ChildId> siblings,
            String siblingsConsidered,
            @Nullable Integer minutesFromHome,
            Deliberating deliberation)
            implements StayCommand, DecisionCommand {
        public DecidePlacement {
            siblings = List.copyOf(siblings);
        }

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
