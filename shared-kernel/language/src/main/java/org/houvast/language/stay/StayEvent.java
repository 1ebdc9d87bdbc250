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

/** The stay (verblijf): placed, moved, ended, and its term. */
public sealed interface StayEvent extends CaseEvent {

    /** D6: placement and matching (plaatsing). */
    @EventName(value = "stay.placement-decided", revision = 2)
    record PlacementDecided(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            HouseId house,
            PlacementOutcome outcome,
            @Personal String siblingsConsidered,
            Deliberation deliberation)
            implements StayEvent, DecisionEvent {
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
