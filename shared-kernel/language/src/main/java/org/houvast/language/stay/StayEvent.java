package org.houvast.language.stay;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Coded;
import org.houvast.language.EventName;
import org.houvast.language.FromState;
import org.houvast.language.HouseId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.jspecify.annotations.Nullable;

/** The stay (verblijf): placed, moved, ended, and its term. */
public sealed interface StayEvent extends CaseEvent {

    /**
     * D6: placement and matching (plaatsing).
     *
     * @param siblings the other children of the case who were considered (S000:144-146); empty in entries of before
     *     revision 3, which say it in words alone
     * @param siblingsConsidered how they were considered, and why so
     * @param minutesFromHome how long it takes from the parents' home to the house, one way, in minutes, as the team
     *     estimates it (S000:139-142); null when it was not said
     */
    @EventName(value = "stay.placement-decided", revision = 3)
    record PlacementDecided(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            HouseId house,
            PlacementOutcome outcome,
            List<ChildId> siblings,
            @Personal String siblingsConsidered,
            @Nullable Integer minutesFromHome,
            Deliberation deliberation)
            implements StayEvent, DecisionEvent {
        public PlacementDecided {
            siblings = List.copyOf(siblings);
        }

        @Override
        public List<ChildId> children() {
            return List.of(child);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D6;
        }
    }

    /** Placement started (opname). */
    @EventName("stay.child-placed")
    record ChildPlaced(CaseId caseId, EventHeader header, ChildId child, HouseId house) implements StayEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** A child moved to another house (overplaatsing). */
    @EventName("stay.child-moved")
    record ChildMoved(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            @FromState HouseId from,
            HouseId to) implements StayEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** A stay ended (einde verblijf). */
    @EventName("stay.placement-ended")
    record PlacementEnded(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            @FromState HouseId house,
            PlacementEndReason endReason) implements StayEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** The term was extended beyond eighteen months (verlenging; S000:183). */
    @EventName(value = "stay.term-extended", revision = 2)
    record TermExtended(CaseId caseId, EventHeader header, ChildId child, LocalDate until, Deliberation deliberation)
            implements StayEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D8;
        }

        @Override
        public Coded outcome() {
            return ReassessmentOutcome.EXTEND_BEYOND_18;
        }
    }
}
