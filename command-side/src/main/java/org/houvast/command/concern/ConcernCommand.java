package org.houvast.command.concern;

import java.time.LocalDate;
import java.util.List;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.Introduced;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.GenogramPerson;
import org.houvast.language.concern.GenogramTie;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Commands of steps 1 to 3 of the Kindreflex, of the completion of steps, and of D1, D2 and D3. */
public sealed interface ConcernCommand extends CaseCommand {

    /** Opens a case (dossier openen). */
    record OpenCase(
            CaseId caseId, Circumstances circumstances, String family, Programme programme, List<Client> clients)
            implements ConcernCommand {
        public OpenCase {
            clients = List.copyOf(clients);
        }
    }

    /** Notes a child, born or expected (kind noteren, stap 1). */
    record RegisterChild(
            CaseId caseId,
            Circumstances circumstances,
            @Introduced ChildId child,
            String name,
            LocalDate birthDate,
            boolean livesWithClient)
            implements ConcernCommand {}

    /** Records a signal: what was observed, apart from what it may mean. */
    record RecordSignal(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            String source,
            String observation,
            @Nullable String interpretation)
            implements ConcernCommand {
        public RecordSignal {
            children = List.copyOf(children);
        }
    }

    /** Records a talk about children and parenthood (gesprek over kinderen en ouderschap, stap 1). */
    record RecordParenthoodTalk(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> with,
            int numberOfChildren,
            @Nullable String discussed)
            implements ConcernCommand {
        public RecordParenthoodTalk {
            children = List.copyOf(children);
            with = List.copyOf(with);
        }
    }

    /** Records a genogram: who belongs to the family, and how (stap 1). */
    record RecordGenogram(
            CaseId caseId, Circumstances circumstances, List<GenogramPerson> persons, List<GenogramTie> ties)
            implements ConcernCommand {
        public RecordGenogram {
            persons = List.copyOf(persons);
            ties = List.copyOf(ties);
        }
    }

    /** Notes unease with its reasons (niet-pluisgevoel, stap 2). */
    record NoteUnease(CaseId caseId, Circumstances circumstances, List<ChildId> children, List<String> reasons)
            implements ConcernCommand {
        public NoteUnease {
            children = List.copyOf(children);
            reasons = List.copyOf(reasons);
        }
    }

    /** Records how parents were supported as parents (ondersteuning in de ouderrol, stap 3). */
    record RecordParentalSupport(
            CaseId caseId,
            Circumstances circumstances,
            List<ChildId> children,
            List<PersonId> parents,
            String support,
            boolean impactDiscussed)
            implements ConcernCommand {
        public RecordParentalSupport {
            children = List.copyOf(children);
            parents = List.copyOf(parents);
        }
    }

    /** Marks a step of the Kindreflex complete: what it asks to be noted is noted (stap afronden). */
    record CompleteStep(CaseId caseId, Circumstances circumstances, KindreflexStep step) implements ConcernCommand {}

    /** D1: decides whether the home situation is worrying (verontrusting). */
    record DecideConcern(CaseId caseId, Circumstances circumstances, ConcernOutcome outcome, Deliberating deliberation)
            implements ConcernCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D1;
        }
    }

    /** D2: assesses whether a parent is willing and able to change the situation (bereid en capabel). */
    record AssessWillingness(
            CaseId caseId,
            Circumstances circumstances,
            PersonId parent,
            Willingness outcome,
            Ability able,
            Deliberating deliberation)
            implements ConcernCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D2;
        }
    }

    /** D3: chooses the next step (vervolgstap). */
    record ChooseRoute(CaseId caseId, Circumstances circumstances, Route outcome, Deliberating deliberation)
            implements ConcernCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D3;
        }
    }
}
