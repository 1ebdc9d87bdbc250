package org.houvast.command.scenario;

import static org.houvast.command.story.Happened.allElements;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.contactHeld;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.networkMapped;
import static org.houvast.command.story.Happened.serviceInvolved;
import static org.houvast.command.story.Happened.sessionOn;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.team.TrajectoryGoal.FAMILY_STRENGTHENING;
import static org.houvast.language.team.TrajectoryGoal.RETURN_HOME;

import java.util.List;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.intake.IntakeCommand.CompleteIntake;
import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.intake.IntakeCommand.RequestIntake;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.referral.ReferralCommand.ReferToLongTermFosterCare;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.story.Story;
import org.houvast.command.team.TeamCommand.ChangeTrajectoryGoal;
import org.houvast.command.team.TeamCommand.CloseGoal;
import org.houvast.command.team.TeamCommand.RecordGoalProgress;
import org.houvast.command.team.TeamCommand.SetParentGoal;
import org.houvast.command.team.TeamCommand.SetTrajectoryGoal;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeReason;
import org.houvast.language.programme.Programme;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.referral.FosterCareOutcome;
import org.houvast.language.referral.ServiceType;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.team.GoalOutcome;
import org.houvast.language.team.GoalProgress;
import org.junit.jupiter.api.Test;

/**
 * The trajectories in which a child does not come home: the goal becomes that the family grows stronger, with more and
 * better contact (familieversterking; S003:7-11), and the child grows up in long-term foster care (S000:200-202,
 * S000:565-568). And those that do not begin, since the parents are not worked with (S000:204-218).
 */
class FamilyStrengtheningTest {

    @Test
    void a_family_that_grows_stronger_around_a_child_that_does_not_return() {
        var story = anna();
        story.when(new SetTrajectoryGoal(CASE, on("2020-01-05"), ANNA, RETURN_HOME, teamCiting("admission-decided")))
                .thenAccepted();
        story.when(new SetParentGoal(
                        CASE,
                        on("2020-01-06"),
                        MOTHER,
                        "I want to read to her every week",
                        CoreDomain.PARENT_CHILD_RELATION,
                        day("2020-12-31")))
                .thenAccepted();
        moveIn(story);

        guided(story, "2020-05-01");
        reassess(story, "2020-05-01");
        decide(story, "2020-05-04", ReassessmentOutcome.NO_PERSPECTIVE);
        story.when(new DecideReturn(
                        CASE,
                        on("2020-05-05"),
                        List.of(ANNA),
                        ReturnOutcome.RETURN_IN_PHASES,
                        true,
                        "Home guidance",
                        teamCiting("risk-reassessed")))
                .thenRefused("R31");
        story.when(new ChangeTrajectoryGoal(
                        CASE, on("2020-05-06"), ANNA, FAMILY_STRENGTHENING, teamCiting("reassessment-decided")))
                .thenRefused("R35");
        story.when(new ChangeTrajectoryGoal(
                        CASE,
                        on("2020-05-06"),
                        ANNA,
                        FAMILY_STRENGTHENING,
                        teamCiting("reassessment-decided", "trajectory-goal-set")))
                .thenAccepted();

        story.when(new ReferToLongTermFosterCare(
                        CASE,
                        on("2020-07-20"),
                        List.of(ANNA),
                        FosterCareOutcome.REFER_WITH_STRENGTHENING_GOAL,
                        "Pleegzorg",
                        "Every Wednesday with her mother",
                        teamCiting("reassessment-decided", "coach-session-held")))
                .thenAccepted();
        story.when(new RecordGoalProgress(
                        CASE, on("2020-07-25"), goal(), GoalProgress.CLOSER, "She reads to her every week"))
                .thenAccepted();
        story.when(new CloseGoal(CASE, on("2020-08-01"), goal(), GoalOutcome.REACHED, "They see each other weekly"))
                .thenAccepted();
        story.when(close()).thenRefused("child-in-placement");
        story.when(new EndPlacement(CASE, on("2020-08-01"), ANNA, PlacementEndReason.LONG_TERM_FOSTER_CARE))
                .thenAccepted()
                .thenLivingIn(HOUSE, new ChildId("cem"));
        story.when(close()).thenAccepted();
    }

    @Test
    void a_family_whose_parents_are_not_willing_is_declined_and_its_case_closed() {
        var story = family();
        story.when(request()).thenAccepted();
        story.when(admit(AdmissionOutcome.DECLINE, "2019-12-10", "intake-requested"))
                .thenRefused("R21", "R22");
        story.and(allElements("2019-12-10", ANNA));
        story.when(new CompleteIntake(CASE, on("2019-12-15"), "What goes wrong cannot be changed in eighteen months"))
                .thenAccepted();
        story.when(admit(AdmissionOutcome.DECLINE, "2019-12-16", "intake-completed"))
                .thenRefused("R22");
        story.and(assessed(MOTHER, Willingness.NOT_WILLING, Ability.NO, "2019-12-16"));
        story.when(admit(AdmissionOutcome.ADMIT, "2019-12-17", "intake-completed"))
                .thenRefused("R22");
        var closure = new CloseCase(
                CASE,
                on("2019-12-20"),
                List.of(new ChildClosure(ANNA, ClosureReason.PROVIDER_STOPPED)),
                List.of(),
                true,
                null,
                teamCiting("intake-completed"));
        story.when(closure).thenRefused("intake-open");
        story.when(admit(AdmissionOutcome.DECLINE, "2019-12-17", "intake-completed"))
                .thenAccepted();
        story.when(closure).thenAccepted();
    }

    private static Story anna() {
        return family().when(request())
                .and(allElements("2019-12-10", ANNA))
                .when(new CompleteIntake(CASE, on("2019-12-15"), "Her mother's debts and grief can be worked on"))
                .and(assessed(MOTHER, Willingness.WILLING, Ability.WITH_SUPPORT, "2019-12-16"))
                .when(admit(AdmissionOutcome.ADMIT, "2019-12-17", "intake-completed"))
                .and(
                        consented(MOTHER, "2019-12-18"),
                        teamOf(parent(MOTHER)),
                        houseOpened(HOUSE, 4),
                        simbaParents(HOUSE),
                        livesIn(HOUSE, OTHER_CASE, "cem"));
    }

    private static Story family() {
        return given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01"));
    }

    private static RequestIntake request() {
        return new RequestIntake(
                CASE,
                on("2019-12-01"),
                List.of(ANNA),
                Programme.SIMBAHUIZEN_BE,
                "Youth court",
                List.of(IntakeReason.NEGLECT));
    }

    private static DecideAdmission admit(AdmissionOutcome outcome, String day, String cited) {
        return new DecideAdmission(CASE, on(day), outcome, teamCiting(cited));
    }

    private static void moveIn(Story story) {
        story.when(new DecidePlacement(
                        CASE,
                        on("2020-01-20"),
                        ANNA,
                        HOUSE,
                        PlacementOutcome.PLACE,
                        List.of(),
                        "An only child",
                        20,
                        teamCiting("admission-decided")))
                .thenAccepted();
        story.when(new StartPlacement(CASE, on("2020-02-01"), ANNA, HOUSE)).thenAccepted();
        DomainEvent partner = serviceInvolved(ServiceType.FOSTER_CARE, "2020-02-03");
        story.and(partner, networkMapped(ANNA, "2020-02-10"));
    }

    private static void guided(Story story, String day) {
        story.and(sessionOn(ANNA, day, CoreDomain.values()), contactHeld(ANNA, day));
    }

    private static void reassess(Story story, String day) {
        story.when(new ReassessRisk(
                        CASE,
                        on(day),
                        List.of(ANNA),
                        List.of(new FactorAssessment(
                                FactorKind.RISK, Factor.GRIEF_OR_TRAUMA, Presence.PRESENT, Change.RAISED, null)),
                        "Her mother cannot be there for her at night"))
                .thenAccepted();
    }

    private static void decide(Story story, String day, ReassessmentOutcome outcome) {
        story.when(new DecideReassessment(
                        CASE,
                        on(day),
                        List.of(ANNA),
                        outcome,
                        teamCiting("risk-reassessed", "coach-session-held", "contact-held", "parent-goal-set")))
                .thenAccepted();
    }

    private static EventId goal() {
        return new EventId("parent-goal-set");
    }

    private static CloseCase close() {
        return new CloseCase(
                CASE,
                on("2020-08-10"),
                List.of(new ChildClosure(ANNA, ClosureReason.LONG_TERM_FOSTER_CARE)),
                List.of(
                        new GoalResult(RETURN_HOME, false, "It was not safe enough at night"),
                        new GoalResult(FAMILY_STRENGTHENING, true, "Mother and child see each other every week")),
                true,
                null,
                teamCiting("long-term-foster-care-referred"));
    }
}
