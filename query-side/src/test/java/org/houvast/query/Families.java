package org.houvast.query;

import static org.houvast.query.Story.because;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.correction.CorrectedField;
import org.houvast.language.correction.CorrectionEvent.EntryCorrected;
import org.houvast.language.guidance.ContactCourse;
import org.houvast.language.guidance.ContactKind;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.SessionMethod;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.FosterCareOutcome;
import org.houvast.language.referral.ReferralEvent.LongTermFosterCareReferred;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.reunification.ReunificationEvent.AftercareStarted;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamMember;
import org.houvast.language.team.TeamRole;
import org.houvast.language.team.TrajectoryGoal;

/** Families whose stories the tests and the eye can follow. */
public final class Families {

    public static final HouseId DEN_EIK = new HouseId("house-den-eik");
    private static final TrajectoryGoal HOME = TrajectoryGoal.RETURN_HOME;

    private Families() {}

    /** A house to live in. */
    public static Story house() {
        var story = new Story("unused");
        story.on(LocalDate.of(2019, 1, 7))
                .tellOf(DEN_EIK, header -> new HouseOpened(DEN_EIK, header, "Den Eik", "Eikenlaan 1, Gent", 4));
        return story;
    }

    /** Opens a case with children, a consent and a goal; everybody is placed two weeks later. */
    public static Story placed(String id, String family, LocalDate opened, TrajectoryGoal goal, ChildId... children) {
        var story = new Story(id);
        var mother = Story.person(id + "-mother");
        story.on(opened)
                .tell(header -> new CaseOpened(
                        story.caseId,
                        header,
                        family,
                        Programme.SIMBAHUIZEN_BE,
                        List.of(new Client(mother, "Sofie " + family.replace("Gezin ", ""), Relation.MOTHER))));
        var signal = story.tell(header -> new SignalRecorded(
                story.caseId, header, List.of(children), "school", "Drie keer geen eten mee.", null));
        for (var child : children) {
            story.tell(
                    header -> new ChildRegistered(
                            story.caseId,
                            header,
                            child,
                            nameOf(child),
                            opened.minusYears(2).minusDays(40),
                            true),
                    child);
        }
        story.on(opened.plusDays(6))
                .tell(header -> new ConsentGiven(
                        story.caseId,
                        header,
                        mother,
                        Capacity.PARENT,
                        ConsentScope.TRAJECTORY,
                        ConsentForm.WRITTEN,
                        null));
        story.tell(header -> new SimbaTeamFormed(
                story.caseId,
                header,
                List.of(
                        new TeamMember(mother, "Sofie", TeamRole.PARENT),
                        new TeamMember(Story.person("coach-1"), "Els Maes", TeamRole.FAMILY_COACH))));
        for (var child : children) {
            story.on(opened.plusDays(9))
                    .tell(
                            header -> new TrajectoryGoalSet(
                                    story.caseId, header, child, goal, because("De ouder wil en kan.", signal)),
                            child);
            story.on(opened.plusDays(12))
                    .warned(new Warning(
                            Rule.R16,
                            "older",
                            Map.of("years", "4", "on", opened.plusDays(12).toString()),
                            null))
                    .tell(
                            header -> new PlacementDecided(
                                    story.caseId,
                                    header,
                                    child,
                                    DEN_EIK,
                                    PlacementOutcome.PLACE,
                                    Stream.of(children)
                                            .filter(other -> !other.equals(child))
                                            .toList(),
                                    "samen",
                                    25,
                                    because("Er is plaats, samen.", signal)),
                            child);
            story.on(opened.plusDays(14)).tell(header -> new ChildPlaced(story.caseId, header, child, DEN_EIK), child);
        }
        return story;
    }

    private static String nameOf(ChildId child) {
        var name = child.value().substring(child.value().lastIndexOf('-') + 1);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Eighteen months with two children: weekly sessions and contacts, reassessments, a paused return, home. */
    public static Story longStory() {
        return longStory("case-peeters", new ChildId("c-anna"), new ChildId("c-bram"));
    }

    /** The same of other children, in a case of their own. */
    public static Story longStory(String id, ChildId anna, ChildId bram) {
        var opened = LocalDate.of(2020, 1, 6);
        var story = placed(id, "Gezin Peeters", opened, HOME, anna, bram);
        var both = List.of(anna, bram);
        var mother = Story.person(id + "-mother");
        var placed = opened.plusDays(14);
        var cited = new ArrayList<EventId>();
        for (int week = 1; week <= 78; week++) {
            var monday = placed.plusWeeks(week);
            int turn = week;
            story.on(monday)
                    .recordedLater(week % 11 == 0 ? 12 : week % 3)
                    .tell(
                            header -> new CoachSessionHeld(
                                    story.caseId,
                                    header,
                                    both,
                                    List.of(mother),
                                    List.of(turn % 2 == 0 ? CoreDomain.SAFETY : CoreDomain.PARENTING_SKILLS),
                                    turn % 4 == 0 ? SessionMethod.VIDEO_HOME_TRAINING : SessionMethod.CONVERSATION,
                                    50,
                                    "Moeder volgt het tempo van het kind.",
                                    null),
                            anna,
                            bram);
            var whose = week % 5 == 0 ? List.of(anna) : both;
            var contact = story.on(monday.plusDays(3))
                    .recordedLater(week % 13 == 0 ? 20 : 0)
                    .tell(header -> new ContactHeld(
                            story.caseId,
                            header,
                            whose,
                            List.of(mother),
                            turn > 50 ? ContactKind.VISIT_AT_HOME : ContactKind.VISIT_AT_HOUSE,
                            turn % 7 == 0 ? ContactCourse.DIFFICULT : ContactCourse.GOOD,
                            90,
                            "Samen gekookt en voorgelezen.",
                            null));
            cited.add(contact);
            if (week % 13 == 0) {
                reassess(story, monday.plusDays(4), week, cited, both);
            }
        }
        story.on(placed.plusDays(30))
                .recordedLater(2)
                .tell(header -> new EntryCorrected(
                        story.caseId,
                        header,
                        List.of(),
                        cited.getFirst(),
                        "Het bezoek duurde 60 minuten.",
                        List.of(new CorrectedField("minutes", "60")),
                        null));
        goHome(story, placed, anna, bram, cited);
        return story;
    }

    private static void reassess(Story story, LocalDate on, int week, List<EventId> cited, List<ChildId> both) {
        var risk = story.on(on)
                .recordedLater(week == 39 ? 9 : 0)
                .tell(header -> new RiskReassessed(
                        story.caseId,
                        header,
                        both,
                        List.of(
                                new FactorAssessment(
                                        FactorKind.RISK, Factor.HOUSING, Presence.PRESENT, Change.LOWERED, "verhuisd"),
                                new FactorAssessment(
                                        FactorKind.PROTECTIVE,
                                        Factor.NETWORK_THAT_HELPS,
                                        Presence.PRESENT,
                                        Change.SAME,
                                        null)),
                        "Het gaat de goede kant op."));
        story.on(on.plusDays(7))
                .warned(new Warning(
                        Rule.R30, "late", Map.of("due", on.plusDays(3).toString()), "Ziekte van de coach."))
                .tell(header -> new ReassessmentDecided(
                        story.caseId,
                        header,
                        both,
                        week >= 52 ? ReassessmentOutcome.PREPARE_RETURN : ReassessmentOutcome.CONTINUE,
                        because("Veiligheid en netwerk groeien.", risk, cited.getLast(), cited.getFirst())));
    }

    private static void goHome(Story story, LocalDate placed, ChildId anna, ChildId bram, List<EventId> cited) {
        var start = placed.plusWeeks(60);
        var decided = story.on(start)
                .tell(
                        header -> new ReturnDecided(
                                story.caseId,
                                header,
                                List.of(anna, bram),
                                ReturnOutcome.RETURN_IN_PHASES,
                                true,
                                "Thuisbegeleiding Gent",
                                because("Thuis is veilig genoeg.", cited.get(51), cited.get(55))),
                        anna,
                        bram);
        story.on(start.plusDays(3))
                .tell(header -> new PhasedReturnPlanned(
                        story.caseId,
                        header,
                        List.of(anna, bram),
                        List.of(
                                new ReturnPhase(1, start.plusDays(7), start.plusDays(35), "weekends", "rust"),
                                new ReturnPhase(2, start.plusDays(36), start.plusDays(70), "weken", "school"))));
        story.on(start.plusDays(7))
                .tell(header -> new PhaseStarted(story.caseId, header, List.of(anna, bram), 1), anna, bram);
        story.on(start.plusDays(36))
                .tell(header -> new PhaseEvaluated(
                        story.caseId, header, List.of(anna), 1, PhaseResult.GO_ON, "Rustige weekends."));
        story.on(start.plusDays(37)).tell(header -> new PhaseStarted(story.caseId, header, List.of(anna), 2), anna);
        story.on(start.plusDays(37)).tell(header -> new ReturnPaused(story.caseId, header, List.of(bram)), bram);
        story.on(start.plusDays(72)).tell(header -> new PhaseStarted(story.caseId, header, List.of(bram), 2), bram);
        home(story, start.plusDays(75), anna);
        home(story, start.plusDays(112), bram);
        story.on(start.plusDays(113))
                .tell(header -> new AftercareStarted(
                        story.caseId,
                        header,
                        List.of(anna, bram),
                        "Thuisbegeleiding Gent",
                        start.plusDays(113).plusMonths(6)));
        story.on(start.plusDays(300))
                .tell(header -> new CaseClosed(
                        story.caseId,
                        header,
                        List.of(
                                new ChildClosure(anna, ClosureReason.RETURNED_HOME),
                                new ChildClosure(bram, ClosureReason.RETURNED_HOME)),
                        List.of(new GoalResult(HOME, true, "Beide kinderen wonen thuis.")),
                        true,
                        null,
                        because("De nazorg is afgerond.", decided)));
    }

    /** A child comes home. */
    public static EventId home(Story story, LocalDate on, ChildId child) {
        story.on(on)
                .tell(
                        header -> new PlacementEnded(
                                story.caseId, header, child, DEN_EIK, PlacementEndReason.RETURNED_HOME),
                        child);
        return story.tell(header -> new ChildReturnedHome(story.caseId, header, child, true), child);
    }

    /** A child is referred to long-term foster care. */
    public static EventId referred(Story story, LocalDate on, ChildId child, EventId evidence) {
        return story.on(on)
                .tell(
                        header -> new LongTermFosterCareReferred(
                                story.caseId,
                                header,
                                List.of(child),
                                FosterCareOutcome.REFER,
                                "Pleegzorg Gent",
                                "Elke maand.",
                                because("Geen perspectief.", evidence)),
                        child);
    }
}
