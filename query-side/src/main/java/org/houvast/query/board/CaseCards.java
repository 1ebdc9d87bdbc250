package org.houvast.query.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.language.EventId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.query.board.ChildCard.Dated;
import org.houvast.query.projecting.Entry;
import org.jspecify.annotations.Nullable;

/** Folds what happened into the card of a case. */
public final class CaseCards {

    private CaseCards() {}

    /** The card after these entries of one case; empty when there are none. */
    public static Optional<CaseCard> fold(Iterable<Entry> entries) {
        CaseCard card = null;
        for (var entry : entries) {
            if (entry.event() instanceof CaseEvent event) {
                card = fold(card, entry.id(), event);
            }
        }
        return Optional.ofNullable(card);
    }

    /** The card after the next entry of its case; before the first there is none. */
    public static CaseCard fold(@Nullable CaseCard before, EventId entry, CaseEvent event) {
        var on = event.header().occurred();
        var day = new Dated(entry.value(), on);
        var card = (before == null ? first(event, on) : before).counted(on);
        return switch (event) {
            case CaseOpened opened -> card.named(opened.family());
            case IntakeRequested requested ->
                card.in(event.header().profile()).with(requested.children(), on, child -> child);
            case CaseClosed closed ->
                card.closed(true).with(closed.children(), on, child -> child.to(Phase.CLOSED, day, null));
            case CaseReopened reopened -> card.closed(false);
            default -> card.with(event.children(), on, child -> move(child, event, day));
        };
    }

    private static CaseCard first(CaseEvent event, LocalDate on) {
        var id = event.caseId().value();
        var profile = event.header().profile();
        return new CaseCard(id, id, profile.programme().code(), profile.version(), on, false, List.of(), 0, on);
    }

    private static ChildCard move(ChildCard child, CaseEvent event, Dated day) {
        return switch (event) {
            case ChildRegistered noted -> child.named(noted.name(), noted.birthDate(), day.entry());
            case TrajectoryGoalSet set -> child.withGoal(set.goal().code());
            case TrajectoryGoalChanged changed -> child.withGoal(changed.to().code());
            case ChildPlaced placed -> child.placed(day, placed.house().value());
            case ChildMoved moved -> child.to(child.phase(), day, moved.to().value());
            case PlacementEnded ended -> child.to(after(ended.endReason(), child.phase()), day, null);
            case RiskReassessed risk -> child.reassessed(day);
            case PhaseStarted started -> child.to(Phase.RETURNING, day, child.house());
            case ReturnPaused paused -> child.to(Phase.PAUSED, day, child.house());
            case ReturnResumed resumed -> child.to(Phase.RETURNING, day, child.house());
            case ReturnReversed reversed -> child.to(Phase.IN_CARE, day, child.house());
            case ChildReturnedHome home -> child.to(Phase.HOME, day, null);
            case ReEntryOccurred entered -> child.to(Phase.PLACED_AGAIN, day, null);
            case LongTermFosterCareReferred referred -> child.to(Phase.FOSTER_CARE, day, child.house());
            case EntryCorrected corrected -> child.corrected(corrected);
            default -> child;
        };
    }

    private static Phase after(PlacementEndReason reason, Phase phase) {
        return switch (reason) {
            case RETURNED_HOME -> Phase.HOME;
            case LONG_TERM_FOSTER_CARE -> Phase.FOSTER_CARE;
            case OTHER_PERMANENT_PLACE, MOVED, CONSENT_WITHDRAWN, REACHED_18, DIED, OTHER ->
                phase == Phase.HOME || phase == Phase.FOSTER_CARE ? phase : Phase.OPENED;
        };
    }
}
