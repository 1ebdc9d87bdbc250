package org.houvast.language.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.Coded;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.consent.ConsentEvent;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.duty.DutyFact.What;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.event.Evidence;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.NetworkMemberActivated;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.referral.ReferralEvent.ServiceEnded;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.safety.SafetyEvent.FollowUpAgreed;
import org.houvast.language.safety.SafetyEvent.MandatedOutcomeRecorded;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.TeamEvent;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.jspecify.annotations.Nullable;

/** Reads off an entry what it means for duties. It is as long as there are events that any duty asks about. */
final class FactsOfEntries {

    private final EventId entry;
    private final CaseEvent event;

    private FactsOfEntries(EventId entry, CaseEvent event) {
        this.entry = entry;
        this.event = event;
    }

    /** The facts that an entry records; none for most. */
    static List<DutyFact> of(EventId entry, CaseEvent event) {
        return new FactsOfEntries(entry, event).facts().toList();
    }

    private Stream<DutyFact> facts() {
        return switch (event) {
            case CaseOpened e ->
                one(What.OPENED, e.clients().stream().map(Client::person).toList(), List.of());
            case CaseClosed e -> one(What.CLOSED);
            case CaseReopened e -> one(What.REOPENED);
            case ParenthoodTalkHeld e -> one(What.TALKED, e.with(), List.of());
            case SafetyEvent e -> safety(e);
            case ChildPlaced e -> one(What.PLACED);
            case PlacementEnded e -> one(What.STAY_ENDED);
            case TermExtended e -> until(What.TERM_EXTENDED, e.until());
            case GuidanceEvent e -> guidance(e);
            case RiskReassessed e -> one(What.REASSESSED);
            case ReunificationEvent e -> reunification(e);
            case ServiceInvolved e ->
                Stream.of(fact(What.SERVICE_INVOLVED, List.of(), codes(e.service()), List.of(), e.plannedEnd()));
            case ServiceEnded e -> citing(What.SERVICE_ENDED, List.of(e.involvement()));
            case TeamEvent e -> team(e);
            case ConsentEvent e -> consent(e);
            case HearingPlanned e -> until(What.HEARING_PLANNED, e.day());
            case KeyPersonHeard e -> one(What.HEARD, List.of(e.person()), List.of());
            case EntryWithdrawn e -> citing(What.WITHDRAWN, List.of(e.entry()));
            case EntryCorrected e -> corrected(e);
            default -> Stream.empty(); // no duty arises from the others, or is met by them
        };
    }

    /** The day on which it happened, and the days that it names; a day that is personal bears on no duty. */
    private Stream<DutyFact> corrected(EntryCorrected e) {
        var happened = Stream.ofNullable(e.happenedOn()).map(day -> corrected(e, List.of(), day));
        var named = e.fields().stream()
                .filter(field -> NamedDays.isOne(field.field()))
                .flatMap(field -> field.day().stream().map(day -> corrected(e, List.of(field.field()), day)));
        return Stream.concat(happened, named);
    }

    private DutyFact corrected(EntryCorrected e, List<String> field, @Nullable LocalDate day) {
        return fact(What.CORRECTED, List.of(), field, List.of(e.entry()), day);
    }

    private Stream<DutyFact> safety(SafetyEvent of) {
        return switch (of) {
            case SafetyPlanAgreed e -> until(What.SAFETY_PLANNED, e.reviewOn());
            case ProgressRecorded e -> citing(What.PROGRESS, e.evidence());
            case FollowUpAgreed e -> until(What.FOLLOW_UP_AGREED, e.due());
            case MandatedOutcomeRecorded e ->
                citing(
                        What.MANDATED_OUTCOME,
                        e.deliberation().evidence().stream()
                                .map(Evidence::entry)
                                .toList());
            default -> Stream.empty();
        };
    }

    private Stream<DutyFact> team(TeamEvent of) {
        return switch (of) {
            case SimbaTeamFormed e ->
                one(
                        What.TEAM_JOINED,
                        List.of(),
                        e.members().stream().map(member -> member.role().code()).toList());
            case MemberAdded e ->
                one(What.TEAM_JOINED, List.of(), codes(e.member().role()));
            case ParentGoalSet e ->
                Stream.of(fact(What.GOAL_SET, List.of(e.owner()), List.of(), List.of(), e.targetDate()));
            case GoalClosed e -> citing(What.GOAL_CLOSED, List.of(e.goal()));
            default -> Stream.empty();
        };
    }

    private Stream<DutyFact> guidance(GuidanceEvent of) {
        return switch (of) {
            case CoachSessionHeld e ->
                one(
                        What.SESSION,
                        List.of(),
                        e.domains().stream().map(CoreDomain::code).toList());
            case SessionNotHeld e -> one(What.SESSION_NOT_HELD);
            case VideoFeedbackPlanned e -> until(What.FILMING_PLANNED, e.plannedFor());
            case VideoFeedbackGiven e ->
                Stream.concat(one(What.SESSION, List.of(), codes(CoreDomain.PARENT_CHILD_RELATION)), one(What.FILMED));
            case ContactHeld e -> one(What.CONTACT);
            case NetworkMapped e -> one(What.NETWORK_MAPPED, e.parents(), codes(CoreDomain.SOCIAL_NETWORK));
            case NetworkMemberActivated e -> one(What.NETWORK_ACTIVATED, List.of(), codes(CoreDomain.SOCIAL_NETWORK));
            default -> Stream.empty();
        };
    }

    private Stream<DutyFact> reunification(ReunificationEvent of) {
        return switch (of) {
            case PhasedReturnPlanned e ->
                e.phases().stream()
                        .map(phase -> fact(
                                What.PHASE_PLANNED,
                                List.of(),
                                List.of(Integer.toString(phase.number())),
                                List.of(),
                                phase.to()));
            case PhaseEvaluated e -> one(What.PHASE_EVALUATED, List.of(), List.of(Integer.toString(e.phase())));
            case ReturnPaused e -> one(What.RETURN_PAUSED);
            case ReturnResumed e -> one(What.RETURN_RESUMED);
            case ReturnReversed e -> one(What.RETURN_REVERSED);
            case ChildReturnedHome e -> one(What.STAY_ENDED);
            case AftercareStarted e -> until(What.AFTERCARE_STARTED, e.plannedEnd());
            case AftercareEnded e
            when e.outcome() == AftercareOutcome.EXTEND -> until(What.AFTERCARE_EXTENDED, e.extendedTo());
            case AftercareEnded e -> one(What.AFTERCARE_ENDED);
            default -> Stream.empty();
        };
    }

    private Stream<DutyFact> consent(ConsentEvent of) {
        return switch (of) {
            case ConsentGiven e -> Stream.of(said(What.CONSENT_GIVEN, e.person(), e.scope(), e.until()));
            case ConsentRefused e -> Stream.of(said(What.CONSENT_ENDED, e.person(), e.scope(), null));
            case ConsentWithdrawn e -> Stream.of(said(What.CONSENT_ENDED, e.person(), e.scope(), null));
        };
    }

    private DutyFact said(What what, PersonId person, ConsentScope scope, @Nullable LocalDate until) {
        return fact(what, List.of(person), codes(scope), List.of(), until);
    }

    private static List<String> codes(Coded word) {
        return List.of(word.code());
    }

    private Stream<DutyFact> one(What what) {
        return one(what, List.of(), List.of());
    }

    private Stream<DutyFact> one(What what, List<PersonId> persons, List<String> topics) {
        return Stream.of(fact(what, persons, topics, List.of(), null));
    }

    private Stream<DutyFact> citing(What what, List<EventId> cites) {
        return Stream.of(fact(what, List.of(), List.of(), cites, null));
    }

    private Stream<DutyFact> until(What what, @Nullable LocalDate until) {
        return Stream.of(fact(what, List.of(), List.of(), List.of(), until));
    }

    private DutyFact fact(
            What what, List<PersonId> persons, List<String> topics, List<EventId> cites, @Nullable LocalDate until) {
        var header = event.header();
        return new DutyFact(
                entry, what, header.occurred(), event.children(), persons, topics, cites, until, header.profile());
    }
}
