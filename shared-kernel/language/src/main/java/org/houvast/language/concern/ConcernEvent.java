package org.houvast.language.concern;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Introduced;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Signals, the opening of a case, its children, and D1. */
public sealed interface ConcernEvent extends CaseEvent {

    /** A case was opened (dossier openen). */
    @EventName("concern.case-opened")
    record CaseOpened(
            CaseId caseId, EventHeader header, @Personal String family, Programme programme, List<Client> clients)
            implements ConcernEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** A child was noted (kind noteren, stap 1; S004:94-96); its birth date is null when erased. */
    @EventName("concern.child-registered")
    record ChildRegistered(
            CaseId caseId,
            EventHeader header,
            @Introduced ChildId child,
            @Personal(of = "child") String name,
            @Personal(of = "child") @Nullable LocalDate birthDate,
            boolean livesWithClient)
            implements ConcernEvent {
        @Override
        public List<ChildId> children() {
            return List.of(child);
        }
    }

    /** A signal (signaal): the observation kept apart from its interpretation (S002:24). */
    @EventName("concern.signal-recorded")
    record SignalRecorded(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal String source,
            @Personal String observation,
            @Personal @Nullable String interpretation)
            implements ConcernEvent {}

    /** D1: is the home situation worrying? (verontrusting; S004:308) */
    @EventName(value = "concern.concern-decided", revision = 2)
    record ConcernDecided(CaseId caseId, EventHeader header, ConcernOutcome outcome, Deliberation deliberation)
            implements ConcernEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D1;
        }
    }
}
