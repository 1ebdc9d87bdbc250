package org.houvast.command.story;

import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.decided;
import static org.houvast.command.story.Saying.header;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.disclosure.AccessOutcome;
import org.houvast.language.disclosure.DisclosureEvent.AccessDecided;
import org.houvast.language.disclosure.DisclosureEvent.AccessRequested;
import org.houvast.language.disclosure.DisclosureForm;
import org.houvast.language.disclosure.RefusalGround;
import org.houvast.language.disclosure.RefusedItem;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.guidance.Absence;
import org.houvast.language.guidance.AbsentParty;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactNotHeld;
import org.houvast.language.guidance.GuidanceEvent.NetworkMapped;
import org.houvast.language.guidance.GuidanceEvent.SessionNotHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.NetworkRelation;
import org.houvast.language.guidance.NetworkTie;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.guidance.Supervision;
import org.houvast.language.guidance.Support;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.house.HouseEvent.HouseClosed;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.ElementState;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.houvast.language.intake.IntakeEvent.IntakeCompleted;
import org.houvast.language.intake.IntakeEvent.IntakeElementRecorded;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.ReferralEvent.ServiceInvolved;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.reunification.ReunificationEvent.AftercareEnded;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.MemberRemoved;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalChanged;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;
import org.jspecify.annotations.Nullable;

/** What has happened before, in short sentences: the day comes last. */
public final class Happened {

    private Happened() {}

    public static CaseOpened caseOpened() {
        return caseOpenedWith(MOTHER);
    }

    public static CaseOpened caseOpenedWith(PersonId... clients) {
        return new CaseOpened(
                CASE,
                header("2018-01-01"),
                "Family",
                Programme.SIMBAHUIZEN_BE,
                Stream.of(clients)
                        .map(person -> new Client(person, person.value(), Relation.MOTHER))
                        .toList());
    }

    public static ChildRegistered born(ChildId child, String birthDate) {
        return new ChildRegistered(CASE, header("2018-01-02"), child, child.value(), day(birthDate), true);
    }

    /** A child was noted whose file was erased since. */
    public static ChildRegistered birthDateErased(ChildId child) {
        return new ChildRegistered(CASE, header("2018-01-02"), child, Personal.ERASED, null, true);
    }

    public static SignalRecorded signal(String on) {
        return new SignalRecorded(CASE, header(on), List.of(), "school", "Three times no lunch", null);
    }

    public static IntakeRequested intakeRequested(String on, ChildId... children) {
        return new IntakeRequested(
                CASE, header(on), List.of(children), Programme.SIMBAHUIZEN_BE, "CLB", List.of(IntakeReason.NEGLECT));
    }

    public static IntakeElementRecorded element(IntakeElement element, String on, ChildId... children) {
        return new IntakeElementRecorded(
                CASE,
                header(on),
                List.of(children),
                element,
                ElementState.PRESENT,
                "Looked into",
                null,
                List.of(),
                List.of(),
                null);
    }

    /** Each of the ten elements, those of the family for the family and those of the child for these children. */
    public static DomainEvent[] allElements(String on, ChildId... children) {
        return Stream.of(IntakeElement.values())
                .map(each -> each.perChild() ? element(each, on, children) : element(each, on))
                .toArray(DomainEvent[]::new);
    }

    public static IntakeCompleted intakeCompleted(String on, ChildId... children) {
        return new IntakeCompleted(CASE, header(on), List.of(children), "It can be changed");
    }

    public static AdmissionDecided admissionDecided(AdmissionOutcome outcome, String on, ChildId... children) {
        return new AdmissionDecided(CASE, header(on), List.of(children), outcome, decided("intake-completed"));
    }

    public static ConsentGiven consented(PersonId person, String on) {
        return consented(person, ConsentScope.TRAJECTORY, on, null);
    }

    public static ConsentGiven consentedUntil(PersonId person, String on, String until) {
        return consented(person, ConsentScope.TRAJECTORY, on, until);
    }

    public static ConsentGiven consented(PersonId person, ConsentScope scope, String on, @Nullable String until) {
        return new ConsentGiven(
                CASE,
                about(header(on), person),
                person,
                Capacity.PARENT,
                scope,
                ConsentForm.WRITTEN,
                until == null ? null : day(until));
    }

    public static ConsentRefused refusedConsent(PersonId person, String on) {
        return new ConsentRefused(CASE, header(on), person, Capacity.PARENT, ConsentScope.TRAJECTORY);
    }

    public static ConsentWithdrawn withdrewConsent(PersonId person, String on) {
        return new ConsentWithdrawn(CASE, header(on), person, ConsentScope.TRAJECTORY);
    }

    public static ConsentWithdrawn withdrewConsent(PersonId person, ConsentScope scope, String on) {
        return new ConsentWithdrawn(CASE, header(on), person, scope);
    }

    public static SimbaTeamFormed teamOf(TeamMember... members) {
        return new SimbaTeamFormed(CASE, header("2018-02-01"), List.of(members));
    }

    public static MemberAdded joined(PersonId person) {
        return joined(person, "2018-02-02");
    }

    public static MemberAdded joined(PersonId person, String on) {
        return new MemberAdded(CASE, header(on), member(person, TeamRole.FAMILY_COACH));
    }

    public static MemberRemoved left(PersonId person) {
        return new MemberRemoved(CASE, header("2018-02-03"), person);
    }

    public static TrajectoryGoalSet goalSet(ChildId child, TrajectoryGoal goal, String on) {
        return new TrajectoryGoalSet(CASE, header(on), child, goal, decided("case-opened"));
    }

    public static TrajectoryGoalChanged goalChanged(ChildId child, TrajectoryGoal from, TrajectoryGoal to, String on) {
        return new TrajectoryGoalChanged(CASE, header(on), child, from, to, decided("case-opened"));
    }

    /** The mother sets a goal. */
    public static ParentGoalSet parentGoal(String on, String by) {
        return new ParentGoalSet(
                CASE, header(on), MOTHER, "A quiet evening, every evening", CoreDomain.SAFETY, day(by));
    }

    public static GoalClosed goalClosed(String goal, String on) {
        return new GoalClosed(CASE, header(on), new EventId(goal), GoalOutcome.REACHED, "Four quiet weeks");
    }

    public static HouseOpened houseOpened(HouseId house, int places) {
        return new HouseOpened(house, header("2017-06-01"), "House", "Street 1", places);
    }

    public static SimbaParentsApproved simbaParents(HouseId house) {
        return new SimbaParentsApproved(house, header("2017-06-02"), List.of());
    }

    public static HouseClosed houseClosed(HouseId house, String on) {
        return new HouseClosed(house, header(on));
    }

    public static PlaceTaken livesIn(HouseId house, CaseId ofCase, String child) {
        return new PlaceTaken(house, header("2018-01-10"), ofCase, new ChildId(child));
    }

    public static PlaceReserved expectedIn(HouseId house, CaseId ofCase, String child) {
        return new PlaceReserved(house, header("2018-01-10"), ofCase, new ChildId(child));
    }

    public static PlacementDecided placementDecided(ChildId child, HouseId house, String on) {
        return new PlacementDecided(
                CASE, header(on), child, house, PlacementOutcome.PLACE, List.of(), "", 20, decided("case-opened"));
    }

    public static ChildPlaced placed(ChildId child, String on) {
        return placed(child, HOUSE, on);
    }

    public static ChildPlaced placed(ChildId child, HouseId house, String on) {
        return new ChildPlaced(CASE, header(on), child, house);
    }

    public static ChildMoved moved(ChildId child, HouseId from, HouseId to, String on) {
        return new ChildMoved(CASE, header(on), child, from, to);
    }

    public static PlacementEnded placementEnded(ChildId child, String on) {
        return new PlacementEnded(CASE, header(on), child, HOUSE, PlacementEndReason.OTHER);
    }

    public static TermExtended termExtended(ChildId child, String on, String until) {
        return new TermExtended(CASE, header(on), child, day(until), decided("case-opened"));
    }

    public static CoachSessionHeld sessionHeld(ChildId child, String on) {
        return new CoachSessionHeld(
                CASE,
                header(on),
                List.of(child),
                List.of(MOTHER),
                List.of(CoreDomain.SAFETY),
                SessionMethod.CONVERSATION,
                60,
                "",
                null);
    }

    /** A session about this child that touched these domains. */
    public static CoachSessionHeld sessionOn(ChildId child, String on, CoreDomain... domains) {
        return new CoachSessionHeld(
                CASE,
                header(on),
                List.of(child),
                List.of(MOTHER),
                List.of(domains),
                SessionMethod.CONVERSATION,
                60,
                "",
                null);
    }

    public static SessionNotHeld sessionNotHeld(ChildId child, String on) {
        return new SessionNotHeld(CASE, header(on), List.of(child), Absence.CANCELLED, AbsentParty.PARENT);
    }

    public static VideoFeedbackGiven videoFeedbackGiven(ChildId child, String on) {
        return new VideoFeedbackGiven(
                CASE, header(on), List.of(child), List.of(MOTHER), VideoMethod.VIPP_SD, 60, "", null);
    }

    public static ContactHeld contactHeld(ChildId child, String on) {
        return new ContactHeld(
                CASE,
                header(on),
                List.of(child),
                List.of(MOTHER),
                ContactKind.VISIT_AT_HOUSE,
                ContactCourse.GOOD,
                90,
                "",
                Supervision.SUPERVISED);
    }

    public static ContactNotHeld contactNotHeld(ChildId child, String on) {
        return new ContactNotHeld(
                CASE,
                header(on),
                List.of(child),
                List.of(MOTHER),
                ContactKind.VISIT_AT_HOUSE,
                Absence.MISSED,
                AbsentParty.PARENT);
    }

    /** The networks of the mother and this child were mapped. */
    public static NetworkMapped networkMapped(ChildId child, String on) {
        return new NetworkMapped(
                CASE,
                about(header(on), child.person(), MOTHER),
                List.of(child),
                List.of(MOTHER),
                List.of(new NetworkTie(
                        MOTHER,
                        new PersonId("grandmother"),
                        "Grandmother",
                        NetworkRelation.FAMILY,
                        Support.CHILD_CARE)));
    }

    /** The network of this child was mapped, and nobody's beside it. */
    public static NetworkMapped networkOfChildAlone(ChildId child, String on) {
        return new NetworkMapped(CASE, about(header(on), child.person()), List.of(child), List.of(), List.of());
    }

    public static ServiceInvolved serviceInvolved(ServiceType service, String on) {
        return new ServiceInvolved(CASE, header(on), List.of(), service, "", null, null);
    }

    private static EventHeader about(EventHeader header, PersonId... persons) {
        return new EventHeader(
                List.of(persons),
                header.actor(),
                header.onBehalfOf(),
                header.occurred(),
                header.at(),
                header.place(),
                header.ground(),
                header.profile(),
                header.reason(),
                header.warnings());
    }

    public static RiskReassessed risksReassessed(ChildId child, String on) {
        return new RiskReassessed(CASE, header(on), List.of(child), List.of(), "");
    }

    public static ReassessmentDecided reassessmentDecided(
            ChildId child, ReassessmentOutcome outcome, String on, String... cited) {
        return new ReassessmentDecided(CASE, header(on), List.of(child), outcome, decided(cited));
    }

    public static ReturnDecided returnDecided(ChildId child, ReturnOutcome outcome, String on) {
        return new ReturnDecided(CASE, header(on), List.of(child), outcome, true, "Home guidance", decided());
    }

    public static PhasedReturnPlanned phasesPlanned(ChildId child, ReturnPhase... phases) {
        return new PhasedReturnPlanned(CASE, header("2020-05-02"), List.of(child), List.of(phases));
    }

    public static ReturnPhase phase(int number, String from, String to) {
        return new ReturnPhase(number, day(from), day(to), "Weekends at home", "Quiet evenings");
    }

    public static ReturnReversed returnReversed(ChildId child, String on) {
        return new ReturnReversed(CASE, header(on), List.of(child));
    }

    public static ChildReturnedHome returnedHome(ChildId child, String on) {
        return new ChildReturnedHome(CASE, header(on), child, true);
    }

    public static ReEntryOccurred reEntered(ChildId child, String on) {
        return new ReEntryOccurred(CASE, header(on), child, "crisis care");
    }

    public static AftercareStarted aftercareStarted(ChildId child, String on, String plannedEnd) {
        return new AftercareStarted(CASE, header(on), List.of(child), "Home guidance", day(plannedEnd));
    }

    public static AftercareEnded aftercareEnded(ChildId child, AftercareOutcome outcome, String on) {
        return new AftercareEnded(CASE, header(on), List.of(child), outcome, null, decided());
    }

    public static CaseClosed caseClosed(ChildId child, String on) {
        return new CaseClosed(
                CASE,
                header(on),
                List.of(new ChildClosure(child, ClosureReason.RETURNED_HOME)),
                List.of(),
                true,
                null,
                decided());
    }

    public static EntryWithdrawn withdrawn(String entry) {
        return new EntryWithdrawn(CASE, header("2018-03-01"), List.of(), new EventId(entry));
    }

    public static AccessRequested accessRequested(PersonId person, Requester capacity, String on, ChildId... children) {
        return new AccessRequested(
                CASE,
                header(on),
                List.of(children),
                person,
                person.value(),
                capacity,
                DisclosureForm.COPY,
                "The whole file");
    }

    public static AccessDecided accessDecided(String request, String on, String... refused) {
        return new AccessDecided(
                CASE,
                header(on),
                List.of(),
                new EventId(request),
                refused.length == 0 ? AccessOutcome.FULL : AccessOutcome.PARTIAL,
                null,
                Stream.of(refused)
                        .map(entry -> new RefusedItem(
                                new EventId(entry), RefusalGround.THIRD_PARTY, "It is about the neighbours", null))
                        .toList(),
                decided(request));
    }

    public static AccessDecided accessRefused(String request, String on) {
        return new AccessDecided(
                CASE,
                header(on),
                List.of(),
                new EventId(request),
                AccessOutcome.REFUSED,
                null,
                List.of(new RefusedItem(null, RefusalGround.NOT_ENTITLED, "No relation to the child", null)),
                decided(request));
    }
}
