package org.houvast.language.concern;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.EventHeader;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Steps 1 to 3 of the Kindreflex, its steps as they are completed, and the decisions of a team about a family: D1, D2, D3.
 * It is longer than other files because it has a record for every fact of these steps.
 */
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

    /**
     * A talk about children and parenthood was held (stap 1; S004:83-98): with which clients, about which
     * children, and how many children they said they care for or expect.
     */
    @EventName("concern.parenthood-talk-held")
    record ParenthoodTalkHeld(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> with,
            int numberOfChildren,
            @Personal @Nullable String discussed)
            implements ConcernEvent {}

    /** A genogram was made (stap 1; S004:98). */
    @EventName("concern.genogram-recorded")
    record GenogramRecorded(CaseId caseId, EventHeader header, List<GenogramPerson> persons, List<GenogramTie> ties)
            implements ConcernEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

    /** Unease was noted, with its reasons (niet-pluisgevoel, stap 2; S004:131-133). */
    @EventName("concern.unease-noted")
    record UneaseNoted(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            @Personal List<String> reasons) implements ConcernEvent {}

    /**
     * Parents were supported as parents (stap 3; S004:174-190): how, and whether the impact on the children was
     * discussed.
     */
    @EventName("concern.parental-support-given")
    record ParentalSupportGiven(
            CaseId caseId,
            EventHeader header,
            List<ChildId> children,
            List<PersonId> parents,
            @Personal String support,
            boolean impactDiscussed)
            implements ConcernEvent {}

    /** A step of the Kindreflex is complete: what it asks to be noted in the file is noted (domain.md 1.4). */
    @EventName("concern.step-completed")
    record StepCompleted(CaseId caseId, EventHeader header, KindreflexStep step) implements ConcernEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }
    }

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

    /**
     * D2: is this parent willing, and able, to change the situation? (bereid en capabel; S004:308-314,
     * S000:204-209)
     */
    @EventName("concern.willingness-assessed")
    record WillingnessAssessed(
            CaseId caseId,
            EventHeader header,
            PersonId parent,
            Willingness outcome,
            Ability able,
            Deliberation deliberation)
            implements ConcernEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D2;
        }
    }

    /** D3: the next step (vervolgstap; S004:374-427). */
    @EventName("concern.route-chosen")
    record RouteChosen(CaseId caseId, EventHeader header, Route outcome, Deliberation deliberation)
            implements ConcernEvent, DecisionEvent {
        @Override
        public List<ChildId> children() {
            return List.of();
        }

        @Override
        public DecisionKind kind() {
            return DecisionKind.D3;
        }
    }
}
