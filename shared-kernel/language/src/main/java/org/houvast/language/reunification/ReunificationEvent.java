package org.houvast.language.reunification;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.jspecify.annotations.Nullable;

/** Return, phases, home, aftercare, re-entry. */
public sealed interface ReunificationEvent extends CaseEvent {

    /** D9: the decision to return (beslissing tot terugkeer; S000:197-198). */
    @EventName(value = "reunification.return-decided", revision = 2)
    record ReturnDecided(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            ReturnOutcome outcome,
            boolean homeJudgedSafe,
            @Personal @Nullable String aftercareProvider,
            Deliberation deliberation)
            implements ReunificationEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D9;
        }
    }

    /** The phases of a return (terugkeer in fasen; S000:562-563). */
    @EventName("reunification.phased-return-planned")
    record PhasedReturnPlanned(CaseId caseId, EventHeader header, List<ChildId> children, List<ReturnPhase> phases)
            implements ReunificationEvent {}

    /** A phase of the return began. */
    @EventName("reunification.phase-started")
    record PhaseStarted(CaseId caseId, EventHeader header, List<ChildId> children, int phase)
            implements ReunificationEvent {}

    /** A phase of the return was evaluated. */
    @EventName("reunification.phase-evaluated")
    record PhaseEvaluated(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            int phase,
            PhaseResult result,
            @Personal String finding)
            implements ReunificationEvent {}

    /** The return was paused (terugkeer stilleggen). */
    @EventName("reunification.return-paused")
    record ReturnPaused(CaseId caseId, EventHeader header, List<ChildId> children) implements ReunificationEvent {}

    /** A return that was paused went on (terugkeer hervatten). */
    @EventName("reunification.return-resumed")
    record ReturnResumed(CaseId caseId, EventHeader header, List<ChildId> children) implements ReunificationEvent {}

    /** The return was reversed (terugkeer terugdraaien). */
    @EventName("reunification.return-reversed")
    record ReturnReversed(CaseId caseId, EventHeader header, List<ChildId> children) implements ReunificationEvent {}

    /** Reunification: from this day the child lives at home (terug naar huis). */
    @EventName("reunification.child-returned-home")
    record ChildReturnedHome(CaseId caseId, EventHeader header, ChildId child, boolean planned)
            implements ReunificationEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** Aftercare began (ambulante nazorg; S000:198-199). */
    @EventName("reunification.aftercare-started")
    record AftercareStarted(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String provider,
            LocalDate plannedEnd) implements ReunificationEvent {}

    /** A contact during aftercare. */
    @EventName("reunification.aftercare-contact-held")
    record AftercareContactHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String observation) implements ReunificationEvent {}

    /** D10: the end of aftercare, or its extension to another day. */
    @EventName(value = "reunification.aftercare-ended", revision = 3)
    record AftercareEnded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            AftercareOutcome outcome,
            @Nullable LocalDate extendedTo,
            Deliberation deliberation)
            implements ReunificationEvent, DecisionEvent {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D10;
        }
    }

    /** A child that had returned was placed again (heruithuisplaatsing). */
    @EventName("reunification.re-entry-occurred")
    record ReEntryOccurred(
            CaseId caseId,
            EventHeader header,
            ChildId child,
            @Personal String where) implements ReunificationEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }
}
