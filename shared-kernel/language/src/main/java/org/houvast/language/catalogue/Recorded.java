package org.houvast.language.catalogue;

import org.houvast.language.access.CommandName;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryDisputed;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.guidance.GuidanceEvent.ContextWorkRecorded;
import org.houvast.language.guidance.GuidanceEvent.DevelopmentObserved;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.reunification.ReunificationEvent.AftercareContactHeld;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;

/** The event that each command records when it is accepted: the first, when others follow in other streams. */
public final class Recorded {

    private Recorded() {}

    /** The record class of the event that a command records; it has the command's components and a header. */
    public static Class<? extends DomainEvent> by(CommandName command) {
        return switch (command) {
            case OPEN_CASE -> CaseOpened.class;
            case REGISTER_CHILD -> ChildRegistered.class;
            case RECORD_SIGNAL -> SignalRecorded.class;
            case DECIDE_CONCERN -> ConcernDecided.class;
            case GIVE_CONSENT -> ConsentGiven.class;
            case REFUSE_CONSENT -> ConsentRefused.class;
            case WITHDRAW_CONSENT -> ConsentWithdrawn.class;
            case FORM_TEAM -> SimbaTeamFormed.class;
            case ADD_MEMBER -> MemberAdded.class;
            case REMOVE_MEMBER -> MemberRemoved.class;
            case SET_TRAJECTORY_GOAL -> TrajectoryGoalSet.class;
            case CHANGE_TRAJECTORY_GOAL -> TrajectoryGoalChanged.class;
            case OPEN_HOUSE -> HouseOpened.class;
            case APPROVE_SIMBA_PARENTS -> SimbaParentsApproved.class;
            case DECIDE_PLACEMENT -> PlacementDecided.class;
            case START_PLACEMENT -> ChildPlaced.class;
            case MOVE_CHILD -> ChildMoved.class;
            case END_PLACEMENT -> PlacementEnded.class;
            case EXTEND_TERM -> TermExtended.class;
            case RECORD_COACH_SESSION -> CoachSessionHeld.class;
            case RECORD_SESSION_NOT_HELD -> SessionNotHeld.class;
            case PLAN_VIDEO_FEEDBACK -> VideoFeedbackPlanned.class;
            case RECORD_VIDEO_FEEDBACK -> VideoFeedbackGiven.class;
            case RECORD_PARENT_CHILD_CONTACT -> ContactHeld.class;
            case RECORD_CONTACT_NOT_HELD -> ContactNotHeld.class;
            case MAP_NETWORK -> NetworkMapped.class;
            case ACTIVATE_NETWORK -> NetworkMemberActivated.class;
            case RECORD_CONTEXT_WORK -> ContextWorkRecorded.class;
            case RECORD_DEVELOPMENT -> DevelopmentObserved.class;
            case REASSESS_RISK -> RiskReassessed.class;
            case DECIDE_REASSESSMENT -> ReassessmentDecided.class;
            case DECIDE_RETURN -> ReturnDecided.class;
            case PLAN_PHASED_RETURN -> PhasedReturnPlanned.class;
            case START_PHASE -> PhaseStarted.class;
            case EVALUATE_PHASE -> PhaseEvaluated.class;
            case PAUSE_RETURN -> ReturnPaused.class;
            case REVERSE_RETURN -> ReturnReversed.class;
            case COMPLETE_RETURN -> ChildReturnedHome.class;
            case START_AFTERCARE -> AftercareStarted.class;
            case RECORD_AFTERCARE_CONTACT -> AftercareContactHeld.class;
            case END_AFTERCARE -> AftercareEnded.class;
            case RECORD_RE_ENTRY -> ReEntryOccurred.class;
            case INVOLVE_SERVICE -> ServiceInvolved.class;
            case END_SERVICE -> ServiceEnded.class;
            case REFER_TO_LONG_TERM_FOSTER_CARE -> LongTermFosterCareReferred.class;
            case CLOSE_CASE -> CaseClosed.class;
            case REOPEN_CASE -> CaseReopened.class;
            case CORRECT_ENTRY -> EntryCorrected.class;
            case DISPUTE_ENTRY -> EntryDisputed.class;
            case WITHDRAW_ENTRY -> EntryWithdrawn.class;
        };
    }
}
