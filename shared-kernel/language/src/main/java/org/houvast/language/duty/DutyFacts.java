package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.consent.ConsentEvent;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.jspecify.annotations.Nullable;

/** Reads off an entry what it means for duties. */
final class DutyFacts {

    private DutyFacts() {}

    static Optional<DutyFact> of(EventId entry, CaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CaseOpened e -> fact(entry, What.OPENED, e);
                    case CaseClosed e -> fact(entry, What.CLOSED, e);
                    case CaseReopened e -> fact(entry, What.REOPENED, e);
                    case ChildPlaced e -> fact(entry, What.PLACED, e);
                    case PlacementEnded e -> fact(entry, What.STAY_ENDED, e);
                    case ChildReturnedHome e -> fact(entry, What.STAY_ENDED, e);
                    case TermExtended e -> fact(entry, What.TERM_EXTENDED, e, null, e.until());
                    case CoachSessionHeld e -> fact(entry, What.SESSION, e);
                    case RiskReassessed e -> fact(entry, What.REASSESSED, e);
                    case AftercareStarted e -> fact(entry, What.AFTERCARE_STARTED, e, null, e.plannedEnd());
                    case AftercareEnded e -> fact(entry, ended(e), e);
                    case ConsentEvent e -> consent(entry, e);
                    case EntryWithdrawn e ->
                        fact(entry, What.WITHDRAWN, e, e.entry().value(), null);
                    default -> null;
                });
    }

    private static What ended(AftercareEnded e) {
        return e.outcome() == AftercareOutcome.EXTEND ? What.AFTERCARE_EXTENDED : What.AFTERCARE_ENDED;
    }

    private static DutyFact consent(EventId entry, ConsentEvent event) {
        return switch (event) {
            case ConsentGiven e ->
                fact(entry, What.CONSENT_GIVEN, e, subject(e.person(), e.scope().code()), e.until());
            case ConsentRefused e ->
                fact(entry, What.CONSENT_ENDED, e, subject(e.person(), e.scope().code()), null);
            case ConsentWithdrawn e ->
                fact(entry, What.CONSENT_ENDED, e, subject(e.person(), e.scope().code()), null);
        };
    }

    private static String subject(Identifier person, String scope) {
        return person.value() + "/" + scope;
    }

    private static DutyFact fact(EventId entry, What what, CaseEvent event) {
        return fact(entry, what, event, null, null);
    }

    private static DutyFact fact(
            EventId entry, What what, CaseEvent event, @Nullable String subject, @Nullable LocalDate until) {
        var header = event.header();
        return new DutyFact(entry, what, header.occurred(), event.children(), subject, until, header.profile());
    }

    /** Facts of one kind, as they happened in the world. */
    static List<DutyFact> of(List<DutyFact> facts, What what) {
        return facts.stream()
                .filter(fact -> fact.what() == what)
                .sorted(Comparator.comparing(DutyFact::on))
                .toList();
    }

    static Stream<DutyFact> of(List<DutyFact> facts, What what, ChildId child) {
        return of(facts, what).stream().filter(fact -> fact.concerns(child));
    }
}
