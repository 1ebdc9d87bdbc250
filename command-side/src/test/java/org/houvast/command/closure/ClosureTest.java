package org.houvast.command.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.admissionDecided;
import static org.houvast.command.story.Happened.aftercareEnded;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.expectedIn;
import static org.houvast.command.story.Happened.goalChanged;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.intakeCompleted;
import static org.houvast.command.story.Happened.intakeRequested;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementDecided;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.returnDecided;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.OTHER_HOUSE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.team.TrajectoryGoal.FAMILY_STRENGTHENING;
import static org.houvast.language.team.TrajectoryGoal.RETURN_HOME;

import java.util.List;
import org.houvast.command.closure.ClosureCommand.CloseCase;
import org.houvast.command.closure.ClosureCommand.ReopenCase;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.closure.ChildClosure;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.closure.ClosureEvent.CaseReopened;
import org.houvast.language.closure.ClosureReason;
import org.houvast.language.closure.GoalResult;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.team.TrajectoryGoal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClosureTest {

    @Nested
    class Closing {

        @Test
        void a_case_is_closed_with_a_reason_per_child_and_a_result_per_goal() {
            withGoal()
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRecorded(CaseClosed.class)
                    .thenAccepted();
        }

        @Test
        void a_child_that_is_still_placed_stands_in_the_way() {
            withGoal()
                    .and(placed(ANNA, "2019-01-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("child-in-placement");
            goalFor(ANNA)
                    .and(
                            placed(ANNA, "2019-01-01"),
                            placementEnded(ANNA, "2020-01-01"),
                            returnedHome(ANNA, "2020-01-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenAccepted();
        }

        @Test
        void every_child_has_its_reason() {
            withGoal()
                    .and(born(BRAM, "2018-01-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("closure-reason-missing");
        }

        @Test
        void reasons_are_for_children_of_the_case_and_one_for_each() {
            withGoal()
                    .when(close(List.of(closed(ANNA), closed(STRANGER)), List.of(reached(RETURN_HOME))))
                    .thenRefused("unknown-child");
            withGoal()
                    .when(close(List.of(closed(ANNA), closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("child-twice");
        }

        @Test
        void a_case_without_any_child_is_closed_with_a_reason_for_the_family() {
            given(caseOpened())
                    .when(closeFamily(ClosureReason.CLIENT_WITHDREW))
                    .thenAccepted()
                    .thenRecorded(CaseClosed.class);
            given(caseOpened()).when(closeFamily(null)).thenRefused("family-reason-missing");
            withGoal()
                    .when(new CloseCase(
                            CASE,
                            on("2020-03-01"),
                            List.of(closed(ANNA)),
                            List.of(reached(RETURN_HOME)),
                            true,
                            ClosureReason.CLIENT_WITHDREW,
                            teamCiting("case-opened")))
                    .thenRefused("reason-per-child");
        }

        private CloseCase closeFamily(@Nullable ClosureReason reason) {
            return new CloseCase(CASE, on("2020-03-01"), List.of(), List.of(), true, reason, teamCiting("case-opened"));
        }

        @Test
        void a_return_that_is_decided_and_not_completed_is_open_until_it_is_called_off() {
            var close = close(List.of(closed(ANNA, ClosureReason.CLIENT_WITHDREW)), List.of(reached(RETURN_HOME)));
            goalFor(ANNA)
                    .and(returnDecided(ANNA, ReturnOutcome.RETURN_IN_PHASES, "2020-02-01"))
                    .when(close)
                    .thenRefused("return-open")
                    .naming("children", "anna");
            goalFor(ANNA)
                    .and(
                            returnDecided(ANNA, ReturnOutcome.RETURN_IN_PHASES, "2020-02-01"),
                            returnDecided(ANNA, ReturnOutcome.NOT_RETURN, "2020-02-20"))
                    .when(close)
                    .thenWarned("R35");
        }

        @Test
        void aftercare_that_is_under_way_is_open_until_it_ends() {
            withGoal()
                    .and(aftercareStarted(ANNA, "2019-12-01", "2020-06-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("aftercare-open");
            withGoal()
                    .and(
                            aftercareStarted(ANNA, "2019-12-01", "2020-06-01"),
                            aftercareEnded(ANNA, AftercareOutcome.END_EARLY, "2020-02-01"))
                    .when(new CloseCase(
                            CASE,
                            on("2020-03-01"),
                            List.of(closed(ANNA)),
                            List.of(reached(RETURN_HOME)),
                            true,
                            null,
                            teamCiting("aftercare-ended")))
                    .thenAccepted();
        }

        @Test
        void a_reason_that_the_file_does_not_show_is_warned_of() {
            goalFor(ANNA)
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenWarned("R35");
            goalFor(ANNA)
                    .when(close(
                            List.of(closed(ANNA, ClosureReason.LONG_TERM_FOSTER_CARE)), List.of(reached(RETURN_HOME))))
                    .thenWarned("R35");
            goalFor(ANNA)
                    .when(close(List.of(closed(ANNA, ClosureReason.DIED)), List.of(reached(RETURN_HOME))))
                    .thenAccepted();
        }

        @Test
        void the_family_is_told_how_long_the_file_is_kept_or_it_is_said_why_not() {
            var untold = new CloseCase(
                    CASE,
                    on("2020-03-01"),
                    List.of(closed(ANNA)),
                    List.of(reached(RETURN_HOME)),
                    false,
                    null,
                    teamCiting("case-opened"));
            withGoal().when(untold).thenRefused("retention-notice-missing");
            withGoal()
                    .when(new CloseCase(
                            CASE,
                            on("2020-03-01").because("They left without an address"),
                            untold.closures(),
                            untold.goals(),
                            false,
                            null,
                            untold.deliberation()))
                    .thenAccepted();
        }

        @Test
        void every_reason_counts_as_one_of_the_statistics() {
            assertThat(ClosureReason.values())
                    .extracting(reason -> reason.endReason().cbs())
                    .containsExactly("01", "01", "01", "03", "04", "02", "05", "05", "05");
        }

        @Test
        void every_goal_the_case_ever_had_is_judged() {
            withGoal()
                    .and(goalChanged(ANNA, RETURN_HOME, FAMILY_STRENGTHENING, "2019-06-01"))
                    .and(goalSet(BRAM, RETURN_HOME, "2019-07-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(FAMILY_STRENGTHENING))))
                    .thenRefused("goal-result-missing")
                    .naming("goal", "return-home");
            withGoal()
                    .and(goalChanged(ANNA, RETURN_HOME, FAMILY_STRENGTHENING, "2019-06-01"))
                    .when(close(List.of(closed(ANNA)), List.of(reached(FAMILY_STRENGTHENING), reached(RETURN_HOME))))
                    .thenAccepted();
        }

        @Test
        void no_other_goal_is_judged_and_none_twice() {
            withGoal()
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME), reached(FAMILY_STRENGTHENING))))
                    .thenRefused("goal-unknown");
            withGoal()
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME), reached(RETURN_HOME))))
                    .thenRefused("goal-twice");
        }

        @Test
        void it_cites_evidence() {
            withGoal()
                    .when(new CloseCase(
                            CASE,
                            on("2020-03-01"),
                            List.of(closed(ANNA)),
                            List.of(reached(RETURN_HOME)),
                            true,
                            null,
                            teamCiting()))
                    .thenRefused("R35");
        }

        @Test
        void a_case_is_closed_once() {
            var close = close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME)));
            withGoal().when(close).when(close).thenRefused("case-closed");
        }

        @Test
        void places_that_were_kept_for_its_children_are_free_again() {
            withGoal()
                    .and(
                            born(BRAM, "2018-01-01"),
                            placementDecided(BRAM, OTHER_HOUSE, "2019-03-01"),
                            placementDecided(ANNA, HOUSE, "2019-03-01"),
                            expectedIn(OTHER_HOUSE, CASE, "bram"),
                            expectedIn(HOUSE, CASE, "anna"))
                    .when(close(List.of(closed(ANNA), closed(BRAM)), List.of(reached(RETURN_HOME))))
                    .thenRecorded(CaseClosed.class, PlaceFreed.class, PlaceFreed.class)
                    .thenExpectedIn(HOUSE)
                    .thenExpectedIn(OTHER_HOUSE);
        }
    }

    @Nested
    class AnIntake {

        @Test
        void that_is_completed_waits_for_its_decision() {
            withGoal()
                    .and(intakeRequested("2020-01-10", ANNA), intakeCompleted("2020-01-18", ANNA))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("intake-open");
        }

        @Test
        void that_is_broken_off_ends_with_the_case_and_is_told_of() {
            withGoal()
                    .and(intakeRequested("2020-01-10", ANNA))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenWarned("R21");
        }

        @Test
        void that_was_decided_on_is_open_no_more() {
            withGoal()
                    .and(intakeRequested("2020-01-10", ANNA), intakeCompleted("2020-01-18", ANNA))
                    .and(admissionDecided(AdmissionOutcome.DECLINE, "2020-01-20", ANNA))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenAccepted();
        }

        @Test
        void on_the_waiting_list_is_still_open() {
            withGoal()
                    .and(intakeRequested("2020-01-10", ANNA), intakeCompleted("2020-01-18", ANNA))
                    .and(admissionDecided(AdmissionOutcome.WAITING_LIST, "2020-01-20", ANNA))
                    .when(close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME))))
                    .thenRefused("intake-open");
        }
    }

    @Nested
    class Reopening {

        @Test
        void a_closed_case_is_reopened_for_a_reason_and_can_be_decided_in_again() {
            var close = close(List.of(closed(ANNA)), List.of(reached(RETURN_HOME)));
            withGoal()
                    .when(close)
                    .when(new ReopenCase(CASE, on("2020-04-01").because("New signals")))
                    .thenRecorded(CaseReopened.class)
                    .when(close)
                    .thenRecorded(CaseClosed.class);
        }

        @Test
        void the_reason_is_mandatory() {
            withGoal()
                    .and(caseClosed(ANNA, "2020-03-01"))
                    .when(new ReopenCase(CASE, on("2020-04-01")))
                    .thenRefused("reason-missing");
        }

        @Test
        void an_open_case_is_not_reopened() {
            withGoal()
                    .when(new ReopenCase(CASE, on("2020-04-01").because("New signals")))
                    .thenRefused("not-closed");
        }
    }

    private static Story withGoal() {
        return goalFor(ANNA).and(returnedHome(ANNA, "2019-12-01"));
    }

    private static Story goalFor(ChildId child) {
        return given(caseOpened(), born(child, "2018-01-01"), goalSet(child, RETURN_HOME, "2019-01-01"));
    }

    private static ChildClosure closed(ChildId child) {
        return closed(child, ClosureReason.RETURNED_HOME);
    }

    private static ChildClosure closed(ChildId child, ClosureReason reason) {
        return new ChildClosure(child, reason);
    }

    private static GoalResult reached(TrajectoryGoal goal) {
        return new GoalResult(goal, true, "They are together again");
    }

    private static CloseCase close(List<ChildClosure> closures, List<GoalResult> goals) {
        return new CloseCase(CASE, on("2020-03-01"), closures, goals, true, null, teamCiting("trajectory-goal-set"));
    }
}
