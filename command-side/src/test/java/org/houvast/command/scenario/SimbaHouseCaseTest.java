package org.houvast.command.scenario;

import static org.houvast.command.story.Happened.allElements;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.contactHeld;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.networkMapped;
import static org.houvast.command.story.Happened.phase;
import static org.houvast.command.story.Happened.sessionOn;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.Kindreflex.safetyPerson;
import static org.houvast.command.story.Kindreflex.safetyPlan;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.team.TrajectoryGoal.RETURN_HOME;

import java.util.List;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EndAftercare;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordAftercareContact;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.reunification.ReunificationCommand.ResumeReturn;
import org.houvast.command.reunification.ReunificationCommand.StartAftercare;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.story.Outcome;
import org.houvast.command.story.Story;
import org.houvast.command.team.TeamCommand.FormTeam;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.PersonId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.Relation;
import org.houvast.language.concern.Willingness;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentForm;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.house.Competence;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.team.TeamRole;
import org.junit.jupiter.api.Test;

/** A child of two in a Simba house, told as source 000 tells it: pages 4 to 6, from the request to the closure. */
class SimbaHouseCaseTest {

    private static final PersonId LIEN = new PersonId("lien");
    private static final PersonId KOEN = new PersonId("koen");

    private Story story = given(
            caseOpened(),
            born(ANNA, "2018-01-01"),
            teamOf(parent(MOTHER)),
            consented(MOTHER, "2019-12-01"),
            goalSet(ANNA, RETURN_HOME, "2020-01-05"),
            houseOpened(HOUSE, 4),
            simbaParents(HOUSE),
            livesIn(HOUSE, OTHER_CASE, "cem"),
            safetyPlan("2020-01-10"),
            safetyPerson("grandmother", "2020-01-10"),
            safetyPerson("neighbour", "2020-01-10"));

    private int visits;

    @Test
    void from_the_request_to_home_the_end_of_aftercare_and_the_closure() {
        story = admitted();
        story.when(new GiveConsent(
                        CASE,
                        on("2019-12-19"),
                        MOTHER,
                        Capacity.PARENT,
                        ConsentScope.TRAJECTORY,
                        ConsentForm.WRITTEN,
                        null))
                .thenAccepted();
        var grandmother = new PersonId("grandmother");
        story = story.and(
                consented(grandmother, "2019-12-19"), consented(LIEN, "2019-12-19"), consented(KOEN, "2019-12-19"));
        story.when(new FormTeam(
                        CASE, on("2019-12-19"), List.of(parent(MOTHER), member(grandmother, TeamRole.NETWORK_MEMBER))))
                .thenAccepted();
        story.when(new SetTrajectoryGoal(CASE, on("2020-01-05"), ANNA, RETURN_HOME, teamCiting("admission-decided")))
                .thenAccepted();
        story = story.and(
                safetyPlan("2020-01-10"),
                safetyPerson("grandmother", "2020-01-10"),
                safetyPerson("neighbour", "2020-01-10"));
        liveInTheHouseAndGoHome();
        story.when(new CloseHouse(HOUSE, on("2021-04-01").because("The Simba parents stop")))
                .thenRefused("children-in-house");
    }

    @Test
    void from_a_place_in_the_house_to_home_and_the_end_of_aftercare() {
        liveInTheHouseAndGoHome();
    }

    private void liveInTheHouseAndGoHome() {
        moveIn();
        guideUntil("2020-05-01");
        reassess("2020-05-01", ReassessmentOutcome.CONTINUE, "risk-reassessed", "2020-05-04");
        guideUntil("2020-08-01");
        reassess("2020-08-01", ReassessmentOutcome.PREPARE_RETURN, "risk-reassessed-2", "2020-08-04");

        decideReturn("2020-08-10", "risk-reassessed-2").thenAccepted();
        planPhases("2020-08-11", "2020-08-15", "2020-08-29", "2020-09-12");
        goThroughPhases();
        comeHome("2020-09-12");

        story.when(new StartAftercare(CASE, on("2020-09-12"), List.of(ANNA), "Home guidance", day("2021-03-11")))
                .thenRefused("R33");
        story.when(new StartAftercare(CASE, on("2020-09-12"), List.of(ANNA), "Home guidance", day("2021-03-12")))
                .thenAccepted();
        story.when(close("2020-10-01", ClosureReason.RETURNED_HOME, "return-decided"))
                .thenRefused("aftercare-open");
        story.when(new RecordAftercareContact(CASE, on("2020-11-01"), List.of(ANNA), "She sleeps in her own bed"))
                .thenAccepted();
        story.when(new EndAftercare(
                        CASE,
                        on("2021-03-12"),
                        List.of(ANNA),
                        AftercareOutcome.END_AS_PLANNED,
                        null,
                        teamCiting("aftercare-contact-held")))
                .thenAccepted();
        story.when(close("2021-03-20", ClosureReason.RETURNED_HOME, "aftercare-ended"))
                .thenRecorded(CaseClosed.class)
                .thenAccepted();
    }

    @Test
    void a_return_that_fails_a_re_entry_and_a_second_return_that_nobody_decided() {
        moveIn();
        guideUntil("2020-08-01");
        reassess("2020-08-01", ReassessmentOutcome.PREPARE_RETURN, "risk-reassessed", "2020-08-04");
        decideReturn("2020-08-10", "risk-reassessed").thenAccepted();
        planPhases("2020-08-11", "2020-08-15", "2020-08-29", "2020-09-12");
        goThroughPhases();
        comeHome("2020-09-12");

        story.when(new RecordReEntry(CASE, on("2020-09-11").because("Mother fell ill"), ANNA, "Simba house"))
                .thenRefused("not-returned");
        story.when(new RecordReEntry(CASE, on("2020-09-12").because("Mother fell ill"), ANNA, "Simba house"))
                .thenRecorded(ReEntryOccurred.class);
        story.when(new StartPlacement(CASE, on("2020-09-12"), ANNA, HOUSE))
                .thenRecorded(ChildPlaced.class, PlaceTaken.class)
                .thenAccepted();

        story.when(new CompleteReturn(CASE, on("2020-09-20"), ANNA, false)).thenWarnedOf("R31");
    }

    @Test
    void a_second_return_needs_a_decision_and_phases_of_its_own() {
        moveIn();
        guideUntil("2020-08-01");
        reassess("2020-08-01", ReassessmentOutcome.PREPARE_RETURN, "risk-reassessed", "2020-08-04");
        decideReturn("2020-08-10", "risk-reassessed").thenAccepted();
        planPhases("2020-08-11", "2020-08-15", "2020-08-29", "2020-09-12");
        goThroughPhases();
        comeHome("2020-09-12");
        story.when(new RecordReEntry(CASE, on("2020-10-12").because("Mother fell ill"), ANNA, "Simba house"))
                .thenAccepted();
        story.when(new StartPlacement(CASE, on("2020-10-12"), ANNA, HOUSE)).thenAccepted();

        story.when(close("2020-10-20", ClosureReason.CLIENT_WITHDREW, "return-decided"))
                .thenRefused("child-in-placement");
        story.when(new PlanPhasedReturn(
                        CASE, on("2020-11-20"), List.of(ANNA), List.of(phase(1, "2020-11-21", "2020-12-05"))))
                .thenRefused("no-return-decided");
        decideReturn("2020-11-02", "risk-reassessed").thenRefused("R30");

        guideUntil("2020-12-20");
        reassess("2020-12-20", ReassessmentOutcome.PREPARE_RETURN, "risk-reassessed-2", "2020-12-22");
        decideReturn("2020-12-28", "risk-reassessed-2").thenAccepted();
        planPhases("2020-12-29", "2021-01-02", "2021-01-16", "2021-01-30");
        story.when(new StartPhase(CASE, on("2021-01-16"), List.of(ANNA), 2)).thenWarned("R32");
        story.when(new EvaluatePhase(CASE, on("2021-01-30"), List.of(ANNA), 2, PhaseResult.GO_ON, "It holds"))
                .thenAccepted();
        story.when(new CompleteReturn(CASE, on("2021-01-30"), ANNA, true))
                .thenRecorded(ChildReturnedHome.class, PlacementEnded.class, PlaceFreed.class);
        story.when(close("2021-08-20", ClosureReason.RETURNED_HOME, "return-decided-2"))
                .thenAccepted();
    }

    /** The house is there before the request: two Simba parents, and a child of another family lives in it. */
    private static Story admitted() {
        var asked = given();
        asked.when(new OpenHouse(HOUSE, on("2019-11-01"), Programme.SIMBAHUIZEN_BE, "The Oak", "Street 1", 4))
                .thenAccepted();
        asked.when(new ApproveSimbaParents(
                        HOUSE,
                        on("2019-11-02"),
                        List.of(
                                new SimbaParent(LIEN, "Lien", true, List.of(Competence.values())),
                                new SimbaParent(KOEN, "Koen", false, List.of(Competence.values())))))
                .thenAccepted();
        asked = asked.and(livesIn(HOUSE, OTHER_CASE, "cem"));
        asked.when(new OpenCase(
                        CASE,
                        on("2019-12-01"),
                        "Peeters",
                        Programme.SIMBAHUIZEN_BE,
                        List.of(new Client(MOTHER, "Mia", Relation.MOTHER))))
                .thenAccepted();
        asked.when(new RegisterChild(CASE, on("2019-12-01"), ANNA, "Anna", day("2018-01-01"), true))
                .thenAccepted();
        asked.when(new DecideAdmission(CASE, on("2019-12-01"), AdmissionOutcome.ADMIT, teamCiting("case-opened")))
                .thenRefused("no-intake", "R22", "R22");
        asked.when(new RequestIntake(
                        CASE,
                        on("2019-12-01"),
                        List.of(ANNA),
                        Programme.SIMBAHUIZEN_BE,
                        "Youth court",
                        List.of(IntakeReason.NEGLECT)))
                .thenAccepted();
        asked = asked.and(allElements("2019-12-10", ANNA));
        asked.when(new CompleteIntake(CASE, on("2019-12-15"), "Her mother's debts can be worked on"))
                .thenAccepted();
        asked = asked.and(assessed(MOTHER, Willingness.WILLING, Ability.WITH_SUPPORT, "2019-12-16"));
        asked.when(new DecideAdmission(CASE, on("2019-12-17"), AdmissionOutcome.ADMIT, teamCiting("intake-completed")))
                .thenAccepted();
        return asked;
    }

    private void moveIn() {
        story.when(new DecidePlacement(
                        CASE,
                        on("2020-01-20"),
                        ANNA,
                        HOUSE,
                        PlacementOutcome.PLACE,
                        List.of(),
                        "An only child",
                        20,
                        teamCiting("trajectory-goal-set")))
                .thenRecorded(PlacementDecided.class, PlaceReserved.class)
                .thenAccepted();
        story.when(new StartPlacement(CASE, on("2020-02-01"), ANNA, HOUSE))
                .thenRecorded(ChildPlaced.class, PlaceTaken.class)
                .thenAccepted()
                .thenExpectedIn(HOUSE);
        story.and(networkMapped(ANNA, "2020-02-10"));
    }

    /** The coach comes, all four core domains are touched, and mother and child see each other. */
    private void guideUntil(String day) {
        story.and(sessionOn(ANNA, day, CoreDomain.values()), contactHeld(ANNA, day));
        visits++;
    }

    private void reassess(String on, ReassessmentOutcome outcome, String risk, String decidedOn) {
        story.when(new ReassessRisk(
                        CASE,
                        on(on),
                        List.of(ANNA),
                        List.of(new FactorAssessment(
                                FactorKind.RISK, Factor.DEBT, Presence.PRESENT, Change.LOWERED, null)),
                        "The debts are being paid"))
                .thenNotWarnedOf("R28");
        story.when(new DecideReassessment(
                        CASE,
                        on(decidedOn),
                        List.of(ANNA),
                        outcome,
                        teamCiting(risk, last("coach-session-held"), last("contact-held"))))
                .thenAccepted();
    }

    /** The last of the entries of this name: one is added at each visit. */
    private String last(String entry) {
        return visits == 1 ? entry : entry + "-" + visits;
    }

    private Outcome decideReturn(String on, String risk) {
        return story.when(new DecideReturn(
                CASE,
                on(on),
                List.of(ANNA),
                ReturnOutcome.RETURN_IN_PHASES,
                true,
                "Home guidance",
                teamCiting(risk, "reassessment-decided")));
    }

    private void planPhases(String on, String first, String second, String home) {
        story.when(new PlanPhasedReturn(
                        CASE, on(on), List.of(ANNA), List.of(phase(1, first, second), phase(2, second, home))))
                .thenAccepted();
    }

    /** The first phase goes well; the second is paused for a week, and resumed. */
    private void goThroughPhases() {
        story.when(new StartPhase(CASE, on("2020-08-15"), List.of(ANNA), 1)).thenAccepted();
        story.when(new EvaluatePhase(CASE, on("2020-08-29"), List.of(ANNA), 1, PhaseResult.GO_ON, "Quiet evenings"))
                .thenAccepted();
        story.when(new StartPhase(CASE, on("2020-08-29"), List.of(ANNA), 2)).thenAccepted();
        story.when(new PauseReturn(CASE, on("2020-09-01").because("Restless nights"), List.of(ANNA)))
                .thenAccepted();
        story.when(new ResumeReturn(CASE, on("2020-09-08").because("She sleeps well again"), List.of(ANNA)))
                .thenAccepted();
    }

    private void comeHome(String day) {
        story.when(new CompleteReturn(CASE, on(day), ANNA, true))
                .thenRecorded(ChildReturnedHome.class, PlacementEnded.class, PlaceFreed.class)
                .thenAccepted();
    }

    private static CloseCase close(String on, ClosureReason reason, String cited) {
        return new CloseCase(
                CASE,
                on(on),
                List.of(new ChildClosure(ANNA, reason)),
                List.of(new GoalResult(RETURN_HOME, true, "Anna lives at home")),
                true,
                null,
                teamCiting(cited));
    }
}
