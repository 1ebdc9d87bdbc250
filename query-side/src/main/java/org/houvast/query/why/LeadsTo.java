package org.houvast.query.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.RouteChosen;
import org.houvast.language.disclosure.DisclosureEvent.RecordDisclosed;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.MandatedServiceReferralMade;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.query.projecting.Entry;

/**
 * What a decision led to (domain.md 1.3 and 1.6): the decisions that rest on it, the entries that name it, and what it
 * decided to do, as far as that was done before the next decision of its kind about the same children.
 */
final class LeadsTo {

    private final Entry from;
    private final DecisionEvent decision;
    private final Set<ChildId> children;

    private LeadsTo(Entry from, DecisionEvent decision) {
        this.from = from;
        this.decision = decision;
        this.children = new HashSet<>(decision.children());
    }

    /** The entries that a decision led to, in the order of the ledger. */
    static List<Entry> of(Entry from, DecisionEvent decision, List<Entry> entries) {
        return new LeadsTo(from, decision).in(entries);
    }

    private List<Entry> in(List<Entry> entries) {
        var led = new ArrayList<Entry>();
        var open = new HashSet<>(children);
        boolean everybody = children.isEmpty();
        for (var entry : entries) {
            if (entry.position() <= from.position() || !(entry.event() instanceof CaseEvent event)) {
                continue;
            }
            if (names(event) || (carriesOut(event) && (everybody || concerns(event, open)))) {
                led.add(entry);
            }
            if (event.getClass() == decision.getClass()) {
                if (everybody) {
                    everybody = false;
                }
                open.removeAll(Set.copyOf(event.children()));
            }
        }
        return led;
    }

    private static boolean concerns(CaseEvent event, Set<ChildId> some) {
        return event.children().stream().anyMatch(some::contains)
                || (event.children().isEmpty() && !some.isEmpty());
    }

    /** Whether an entry says itself that it follows from the decision. */
    private boolean names(CaseEvent event) {
        EventId id = from.id();
        return switch (event) {
            case DecisionEvent later ->
                later.deliberation().evidence().stream()
                        .anyMatch(evidence -> evidence.entry().equals(id));
            case MandatedServiceReferralMade e -> e.restsOn().contains(id);
            case RecordDisclosed e -> id.equals(e.decision());
            default -> false;
        };
    }

    /** Whether an entry does what was decided. */
    private boolean carriesOut(CaseEvent event) {
        return switch (decision) {
            case RouteChosen route ->
                switch (route.outcome()) {
                    case SUPPORT_AS_PARENT -> false;
                    case RESTORE_SAFETY_SELF -> event instanceof SafetyPlanAgreed;
                    case RESTORE_SAFETY_WITH_SERVICE ->
                        event instanceof SafetyPlanAgreed || event instanceof ServiceInvolved;
                    case MANDATED_SERVICE -> event instanceof MandatedServiceReferralMade;
                    case CONSULT_FIRST -> event instanceof MandatedServiceConsulted;
                    case SIMBA_INTAKE -> event instanceof IntakeRequested;
                };
            case MandatedOutcomeRecorded outcome -> event instanceof FollowUpAgreed;
            case AdmissionDecided admission ->
                admission.outcome() == AdmissionOutcome.ADMIT && event instanceof SimbaTeamFormed;
            case PlacementDecided placement ->
                placement.outcome() != PlacementOutcome.NOT_PLACE && event instanceof ChildPlaced;
            case ReassessmentDecided reassessment ->
                switch (reassessment.outcome()) {
                    case CONTINUE -> false;
                    case PREPARE_RETURN -> event instanceof ReturnDecided;
                    case NO_PERSPECTIVE -> event instanceof LongTermFosterCareReferred;
                    case EXTEND_BEYOND_18 -> event instanceof TermExtended;
                };
            case ReturnDecided home -> event instanceof ReunificationEvent step && isStepHome(step);
            case LongTermFosterCareReferred referred ->
                event instanceof PlacementEnded ended && ended.endReason() == PlacementEndReason.LONG_TERM_FOSTER_CARE;
            case CaseClosed closed -> event instanceof CaseReopened;
            default -> false;
        };
    }

    /** The steps of a return, not what is noted on the way. */
    private static boolean isStepHome(ReunificationEvent step) {
        return !(step instanceof ReturnDecided
                || step instanceof PhaseEvaluated
                || step instanceof AftercareContactHeld
                || step instanceof AftercareEnded
                || step instanceof ReEntryOccurred);
    }
}
