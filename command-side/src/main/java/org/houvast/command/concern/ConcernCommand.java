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
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Commands about the opening of a case, its children, signals and D1. */
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

    /** D1: decides whether the home situation is worrying (verontrusting). */
    record DecideConcern(CaseId caseId, Circumstances circumstances, ConcernOutcome outcome, Deliberating deliberation)
            implements ConcernCommand, DecisionCommand {
        @Override
        public DecisionKind kind() {
            return DecisionKind.D1;
        }
    }
}
