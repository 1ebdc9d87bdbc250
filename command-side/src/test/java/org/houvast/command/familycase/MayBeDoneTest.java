package org.houvast.command.familycase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.intakeRequested;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.returnDecided;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.Story.given;

import java.time.LocalDate;
import java.util.Arrays;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.command.story.Story;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Role;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.rule.Refusal;
import org.houvast.language.team.TrajectoryGoal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be done next in a case, and what stands in the way of the rest, before anything is filled in. */
class MayBeDoneTest {

    private final Story story = given(caseOpened(), born(ANNA, "2019-05-01")).sentBy(Role.SUPERVISOR);

    @Nested
    class InACaseThatWasJustOpened {

        @Test
        void facts_may_be_recorded() {
            may(CommandName.RECORD_SIGNAL, "2021-03-12");
            may(CommandName.REQUEST_INTAKE, "2021-03-12");
            may(CommandName.DECIDE_CONCERN, "2021-03-12");
        }

        @Test
        void what_follows_on_something_waits_for_it() {
            mayNot(CommandName.CHOOSE_ROUTE, "2021-03-12", "R06");
            mayNot(CommandName.ASSESS_WILLINGNESS, "2021-03-12", "R06");
            mayNot(CommandName.COMPLETE_INTAKE, "2021-03-12", "no-intake");
            mayNot(CommandName.DECIDE_ADMISSION, "2021-03-12", "no-intake");
            mayNot(CommandName.WITHDRAW_CONSENT, "2021-03-12", "nobody-consented");
            mayNot(CommandName.ADD_MEMBER, "2021-03-12", "no-team");
            mayNot(CommandName.CLOSE_GOAL, "2021-03-12", "no-parent-goal");
            mayNot(CommandName.END_PLACEMENT, "2021-03-12", "not-placed");
            mayNot(CommandName.PAUSE_RETURN, "2021-03-12", "no-return-decided");
            mayNot(CommandName.END_SERVICE, "2021-03-12", "no-service-involved");
            mayNot(CommandName.DECIDE_ACCESS, "2021-03-12", "not-the-decider", "unknown-request");
            mayNot(CommandName.REOPEN_CASE, "2021-03-12", "not-closed");
        }
    }

    @Test
    void a_reassessment_is_decided_while_that_of_the_risks_is_new() {
        story.and(placed(ANNA, "2021-01-10"));
        mayNot(CommandName.DECIDE_REASSESSMENT, "2021-04-09", "R30");
        story.and(risksReassessed(ANNA, "2021-04-09"));
        may(CommandName.DECIDE_REASSESSMENT, "2021-07-09");
        mayNot(CommandName.DECIDE_REASSESSMENT, "2021-07-10", "R30");
    }

    @Test
    void an_intake_that_lacks_elements_names_them() {
        story.and(intakeRequested("2021-01-10", ANNA));
        assertThat(story.mayBeDone(CommandName.COMPLETE_INTAKE, day("2021-02-01"))
                        .refusals())
                .allSatisfy(refusal -> assertThat(refusal.code()).isEqualTo("R21"))
                .anySatisfy(
                        refusal -> assertThat(refusal.facts().get("elements")).contains("B1, ", "B10"));
    }

    @Test
    void a_child_that_is_home_does_not_come_home_again_and_may_have_aftercare() {
        story.and(goalSet(ANNA, TrajectoryGoal.RETURN_HOME, "2021-01-05"), placed(ANNA, "2021-01-10"));
        may(CommandName.END_PLACEMENT, "2021-03-01");
        mayNot(CommandName.START_PLACEMENT, "2021-03-01", "already-placed");
        mayNot(CommandName.SET_TRAJECTORY_GOAL, "2021-03-01", "goal-exists");
        mayNot(CommandName.CLOSE_CASE, "2021-03-01", "child-in-placement");
        story.and(
                returnDecided(ANNA, ReturnOutcome.RETURN_IN_PHASES, "2021-06-01"),
                placementEnded(ANNA, "2021-08-01"),
                returnedHome(ANNA, "2021-08-01"));
        mayNot(CommandName.COMPLETE_RETURN, "2021-08-02", "already-home");
        mayNot(CommandName.END_AFTERCARE, "2021-08-02", "no-aftercare");
        may(CommandName.START_AFTERCARE, "2021-08-02");
        may(CommandName.RECORD_RE_ENTRY, "2021-08-02");
        story.and(aftercareStarted(ANNA, "2021-08-02", "2022-02-02"));
        may(CommandName.END_AFTERCARE, "2022-02-02");
        mayNot(CommandName.CLOSE_CASE, "2022-02-02", "aftercare-open");
    }

    @Test
    void a_closed_case_takes_no_decision_until_it_is_opened_again() {
        story.and(caseClosed(ANNA, "2021-05-01"));
        mayNot(CommandName.DECIDE_CONCERN, "2021-05-02", "case-closed");
        mayNot(CommandName.FORM_TEAM, "2021-05-02", "case-closed");
        may(CommandName.REOPEN_CASE, "2021-05-02");
        may(CommandName.RECORD_SIGNAL, "2021-05-02");
        may(CommandName.RECORD_MANDATED_OUTCOME, "2021-05-02");
    }

    @Test
    void a_decision_is_taken_by_whom_the_programme_names() {
        story.sentBy(Role.COACH);
        mayNot(CommandName.DECIDE_REASSESSMENT, "2021-03-12", "not-the-decider", "R30");
    }

    @Test
    void each_decision_is_known_by_its_command() {
        assertThat(Arrays.stream(CommandName.values())
                        .filter(command -> DecisionCommand.class.isAssignableFrom(CommandCatalogue.commandOf(command))))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(WholeCase.decisionOf(command)).isPresent());
        assertThat(Arrays.stream(CommandName.values())
                        .filter(command ->
                                !DecisionCommand.class.isAssignableFrom(CommandCatalogue.commandOf(command))))
                .allSatisfy(command -> assertThat(WholeCase.decisionOf(command)).isEmpty());
    }

    private void may(CommandName command, String on) {
        assertThat(story.mayBeDone(command, day(on)).refusals())
                .as("%s on %s", command, on)
                .isEmpty();
    }

    private void mayNot(CommandName command, String on, String... codes) {
        assertThat(story.mayBeDone(command, day(on)).refusals())
                .as("%s on %s", command, on)
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(codes);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
