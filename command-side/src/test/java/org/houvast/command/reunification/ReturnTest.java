package org.houvast.command.reunification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.networkMapped;
import static org.houvast.command.story.Happened.networkOfChildAlone;
import static org.houvast.command.story.Happened.phase;
import static org.houvast.command.story.Happened.phasesPlanned;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.reEntered;
import static org.houvast.command.story.Happened.reassessmentDecided;
import static org.houvast.command.story.Happened.returnDecided;
import static org.houvast.command.story.Happened.returnReversed;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.sessionOn;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Kindreflex.safetyPerson;
import static org.houvast.command.story.Kindreflex.safetyPlan;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Saying.unheard;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.reassessment.ReassessmentOutcome.CONTINUE;
import static org.houvast.language.reassessment.ReassessmentOutcome.PREPARE_RETURN;
import static org.houvast.language.reunification.ReturnOutcome.POSTPONE;
import static org.houvast.language.reunification.ReturnOutcome.RETURN_AT_ONCE;
import static org.houvast.language.reunification.ReturnOutcome.RETURN_IN_PHASES;

import java.util.List;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.reunification.ReunificationCommand.CompleteReturn;
import org.houvast.command.reunification.ReunificationCommand.DecideReturn;
import org.houvast.command.reunification.ReunificationCommand.EvaluatePhase;
import org.houvast.command.reunification.ReunificationCommand.PauseReturn;
import org.houvast.command.reunification.ReunificationCommand.PlanPhasedReturn;
import org.houvast.command.reunification.ReunificationCommand.RecordReEntry;
import org.houvast.command.reunification.ReunificationCommand.ResumeReturn;
import org.houvast.command.reunification.ReunificationCommand.ReverseReturn;
import org.houvast.command.reunification.ReunificationCommand.StartPhase;
import org.houvast.command.story.Story;
import org.houvast.language.guidance.CoreDomain;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.PhaseResult;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.reunification.ReturnPhase;
import org.houvast.language.reunification.ReunificationEvent.ChildReturnedHome;
import org.houvast.language.reunification.ReunificationEvent.PhaseEvaluated;
import org.houvast.language.reunification.ReunificationEvent.PhaseStarted;
import org.houvast.language.reunification.ReunificationEvent.PhasedReturnPlanned;
import org.houvast.language.reunification.ReunificationEvent.ReEntryOccurred;
import org.houvast.language.reunification.ReunificationEvent.ReturnDecided;
import org.houvast.language.reunification.ReunificationEvent.ReturnPaused;
import org.houvast.language.reunification.ReunificationEvent.ReturnResumed;
import org.houvast.language.reunification.ReunificationEvent.ReturnReversed;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTest {

    @Nested
    class DecidingOnTheReturn {

        @Test
        void without_a_map_of_the_networks_of_child_and_parent_it_is_refused() {
            prepared("2020-05-01")
                    .and(withdrawn("network-mapped"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R29")
                    .naming("child", "anna");
            prepared("2020-05-01")
                    .and(withdrawn("network-mapped"), networkMapped(ANNA, "2021-01-01"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R29");
            prepared("2020-05-01")
                    .and(withdrawn("network-mapped"), networkOfChildAlone(ANNA, "2019-07-10"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R29");
            prepared("2020-05-01")
                    .and(withdrawn("network-mapped"))
                    .when(decide(POSTPONE))
                    .thenAccepted();
        }

        @Test
        void a_return_in_phases_to_a_safe_home_is_decided() {
            prepared("2020-05-01")
                    .when(decide(RETURN_IN_PHASES))
                    .thenRecorded(ReturnDecided.class)
                    .thenAccepted();
        }

        @Test
        void a_return_at_once_is_warned() {
            prepared("2020-05-01").when(decide(RETURN_AT_ONCE)).thenWarned("R32");
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.INCLUDE,
                names = {"RETURN_IN_PHASES", "RETURN_AT_ONCE"})
        void a_home_that_is_not_judged_safe_is_refused(ReturnOutcome outcome) {
            prepared("2020-05-01")
                    .when(decide(outcome, false, "Home guidance", "2020-05-02", teamCiting("risk-reassessed")))
                    .thenRefused("R31");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_RETURN")
        void the_last_reassessment_decision_prepared_it(ReassessmentOutcome last) {
            prepared("2020-05-01")
                    .and(reassessmentDecided(ANNA, last, "2020-05-02", "risk-reassessed"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R31")
                    .naming("lastOutcome", last.code());
        }

        @Test
        void without_a_reassessment_decision_it_was_not_prepared() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            networkMapped(ANNA, "2019-07-10"),
                            risksReassessed(ANNA, "2020-05-01"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R31")
                    .naming("lastOutcome", "none");
        }

        @Test
        void a_reassessment_decision_that_is_recorded_late_is_not_the_last() {
            prepared("2020-05-01")
                    .and(reassessmentDecided(ANNA, CONTINUE, "2020-02-01", "risk-reassessed"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenAccepted();
        }

        @Test
        void an_extension_of_the_term_does_not_undo_the_preparation() {
            prepared("2020-05-01")
                    .and(termExtended(ANNA, "2020-05-01", "2021-12-31"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenAccepted();
        }

        @Test
        void every_child_was_prepared_and_reassessed() {
            prepared("2020-05-01")
                    .and(networkMapped(BRAM, "2019-07-10"), born(BRAM, "2018-01-01"))
                    .when(new DecideReturn(
                            CASE,
                            on("2020-05-02"),
                            List.of(ANNA, BRAM),
                            RETURN_IN_PHASES,
                            true,
                            "Home guidance",
                            teamCiting("risk-reassessed")))
                    .thenRefused("R30", "R31")
                    .naming("child", "bram")
                    .naming("lastReassessed", "never");
        }

        @Test
        void a_reassessment_of_three_months_before_is_recent_and_a_day_more_is_not() {
            prepared("2020-05-02").when(decideOn("2020-08-02")).thenAccepted();
            prepared("2020-05-02")
                    .when(decideOn("2020-08-03"))
                    .thenRefused("R30")
                    .naming("lastReassessed", "2020-05-02");
            prepared("2019-11-30").when(decideOn("2020-02-29")).thenAccepted();
            prepared("2019-11-30").when(decideOn("2020-03-01")).thenRefused("R30");
        }

        @Test
        void a_reassessment_after_the_decision_or_withdrawn_does_not_count() {
            prepared("2020-01-02")
                    .and(risksReassessed(ANNA, "2020-05-03"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenRefused("R30");
            prepared("2020-05-01")
                    .and(withdrawn("risk-reassessed"))
                    .when(decide(RETURN_IN_PHASES, true, "Home guidance", "2020-05-02", teamCiting("case-opened")))
                    .thenRefused("R30");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " "})
        void the_provider_of_aftercare_is_named(@Nullable String provider) {
            prepared("2020-05-01")
                    .when(decide(RETURN_IN_PHASES, true, provider, "2020-05-02", teamCiting("risk-reassessed")))
                    .thenRefused("R33");
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.INCLUDE,
                names = {"POSTPONE", "NOT_RETURN"})
        void not_to_return_needs_neither_a_safe_home_nor_a_provider(ReturnOutcome outcome) {
            given(caseOpened(), born(ANNA, "2018-01-01"), networkMapped(ANNA, "2019-07-10"))
                    .when(decide(outcome, false, null, "2020-05-02", teamCiting("case-opened")))
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource
        void every_outcome_is_a_team_decision_on_evidence_in_an_open_case(ReturnOutcome outcome) {
            prepared("2020-05-01")
                    .and(caseClosed(ANNA, "2020-05-01"))
                    .when(decide(outcome, true, "Home guidance", "2020-05-02", deliberation("Safe", List.of("Els"))))
                    .thenRefused(
                            ToReturn.is(outcome)
                                    ? new String[] {"case-closed", "R07", "R30", "R35"}
                                    : new String[] {"case-closed", "R07", "R35"});
        }

        @Test
        void it_is_about_children_of_the_case() {
            prepared("2020-05-01")
                    .when(new DecideReturn(
                            CASE, on("2020-05-02"), List.of(), POSTPONE, false, null, teamCiting("case-opened")))
                    .thenRefused("no-child");
        }

        @Test
        void guidance_that_left_a_core_domain_untouched_is_warned_of() {
            prepared("2020-05-01")
                    .and(withdrawn("coach-session-held"))
                    .and(sessionOn(ANNA, "2020-05-01", CoreDomain.SAFETY, CoreDomain.PARENTING_SKILLS))
                    .when(decide(RETURN_IN_PHASES))
                    .thenWarned("R28");
        }

        @Test
        void without_a_safety_plan_for_the_child_it_is_warned_of() {
            prepared("2020-05-01")
                    .and(withdrawn("safety-plan-agreed"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenWarned("R12")
                    .saying("child", "anna");
            prepared("2020-05-01")
                    .and(withdrawn("safety-plan-agreed"), safetyPlan("2020-05-03"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenWarned("R12");
        }

        @Test
        void with_one_safety_person_it_is_warned_of() {
            prepared("2020-05-01")
                    .and(withdrawn("safety-person-named"))
                    .when(decide(RETURN_IN_PHASES))
                    .thenWarned("R12")
                    .saying("named", "1");
        }

        @Test
        void that_there_is_no_plan_is_of_no_weight_when_the_child_does_not_return() {
            prepared("2020-05-01")
                    .and(withdrawn("safety-plan-agreed"))
                    .when(decide(POSTPONE))
                    .thenAccepted();
        }

        @Test
        void it_cites_the_reassessment_that_it_rests_on() {
            prepared("2020-05-01")
                    .when(decide(RETURN_IN_PHASES, true, "Home guidance", "2020-05-02", teamCiting("case-opened")))
                    .thenRefused("R30")
                    .naming("child", "anna");
        }

        @Test
        void a_return_is_decided_with_the_parents_and_the_child_is_heard() {
            var unheard = unheard(teamCiting("risk-reassessed"));
            prepared("2020-05-01")
                    .when(decide(RETURN_IN_PHASES, true, "Home guidance", "2020-05-02", unheard))
                    .thenRefused("R24");
            prepared("2020-05-01")
                    .when(decide(POSTPONE, true, "Home guidance", "2020-05-02", unheard))
                    .thenWarned("R24", "R35");
        }

        private DecideReturn decide(ReturnOutcome outcome) {
            return decide(outcome, true, "Home guidance", "2020-05-02", teamCiting("risk-reassessed"));
        }

        private DecideReturn decideOn(String day) {
            return decide(RETURN_IN_PHASES, true, "Home guidance", day, teamCiting("risk-reassessed"));
        }

        private DecideReturn decide(
                ReturnOutcome outcome, boolean safe, @Nullable String provider, String on, Deliberating deliberation) {
            return new DecideReturn(CASE, on(on), List.of(ANNA), outcome, safe, provider, deliberation);
        }
    }

    @Nested
    class Phases {

        @Test
        void they_are_planned_once_the_return_is_decided() {
            decided()
                    .when(plan(phase(1, "2020-06-01", "2020-06-14"), phase(2, "2020-06-14", "2020-06-30")))
                    .thenRecorded(PhasedReturnPlanned.class)
                    .thenAccepted();
        }

        @Test
        void without_a_decision_for_return_there_is_nothing_to_plan() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(plan(phase(1, "2020-06-01", "2020-06-14")))
                    .thenRefused("no-return-decided");
            given(caseOpened(), born(ANNA, "2018-01-01"), returnDecided(ANNA, POSTPONE, "2020-05-01"))
                    .when(plan(phase(1, "2020-06-01", "2020-06-14")))
                    .thenRefused("no-return-decided");
        }

        @Test
        void a_return_that_was_reversed_or_postponed_needs_a_new_decision() {
            decided()
                    .and(returnReversed(ANNA, "2020-05-10"))
                    .when(plan(phase(1, "2020-06-01", "2020-06-14")))
                    .thenRefused("no-return-decided");
            decided()
                    .and(returnDecided(ANNA, POSTPONE, "2020-05-10"))
                    .when(plan(phase(1, "2020-06-01", "2020-06-14")))
                    .thenRefused("no-return-decided");
        }

        @Test
        void a_plan_has_phases_numbered_from_one_in_the_order_of_their_days() {
            decided().when(plan()).thenRefused("no-phase");
            decided().when(plan(phase(2, "2020-06-01", "2020-06-14"))).thenRefused("phases-not-numbered");
            decided()
                    .when(plan(phase(1, "2020-06-01", "2020-06-14"), phase(3, "2020-06-15", "2020-06-30")))
                    .thenRefused("phases-not-numbered");
            decided().when(plan(phase(1, "2020-06-02", "2020-06-01"))).thenRefused("phases-out-of-order");
            decided()
                    .when(plan(phase(1, "2020-06-01", "2020-06-14"), phase(2, "2020-06-13", "2020-06-30")))
                    .thenRefused("phases-out-of-order");
        }

        @Test
        void a_phase_may_take_one_day() {
            decided().when(plan(phase(1, "2020-06-01", "2020-06-01"))).thenAccepted();
        }

        @Test
        void nothing_is_planned_in_a_closed_case() {
            decided()
                    .and(caseClosed(ANNA, "2020-05-20"))
                    .when(plan(phase(1, "2020-06-01", "2020-06-14")))
                    .thenRefused("case-closed");
        }

        @Test
        void a_phase_of_the_plan_begins_and_is_evaluated() {
            planned().when(start(1)).thenRecorded(PhaseStarted.class).thenAccepted();
            planned().when(evaluate(2)).thenRecorded(PhaseEvaluated.class).thenAccepted();
        }

        @Test
        void a_phase_that_is_not_in_the_plan_makes_no_sense() {
            planned().when(start(3)).thenRefused("unknown-phase");
            planned().when(evaluate(0)).thenRefused("unknown-phase");
        }

        @Test
        void a_phase_without_a_plan_is_a_fact_with_a_warning() {
            decided().when(start(1)).thenWarned("R32");
            decided().when(evaluate(1)).thenWarned("R32");
        }

        @Test
        void a_next_phase_begins_once_the_one_before_went_well() {
            planned().when(start(2)).thenWarned("R32");
            planned().when(evaluate(1)).when(start(2)).thenAccepted();
            planned()
                    .when(new EvaluatePhase(
                            CASE, on("2020-06-14"), List.of(ANNA), 1, PhaseResult.REPEAT, "Restless evenings"))
                    .when(start(2))
                    .thenWarned("R32");
        }

        @Test
        void a_new_decision_begins_with_phases_of_its_own() {
            planned()
                    .when(evaluate(1))
                    .when(new ReverseReturn(CASE, on("2020-06-15").because("Violence"), List.of(ANNA)))
                    .when(start(2))
                    .thenWarned("R32", "R32");
        }

        private PlanPhasedReturn plan(ReturnPhase... phases) {
            return new PlanPhasedReturn(CASE, on("2020-05-20"), List.of(ANNA), List.of(phases));
        }

        private StartPhase start(int phase) {
            return new StartPhase(CASE, on("2020-06-01"), List.of(ANNA), phase);
        }

        private EvaluatePhase evaluate(int phase) {
            return new EvaluatePhase(CASE, on("2020-06-14"), List.of(ANNA), phase, PhaseResult.GO_ON, "Quiet evenings");
        }
    }

    @Nested
    class StoppingTheReturn {

        @Test
        void it_is_paused_and_reversed_for_a_reason() {
            planned()
                    .when(new PauseReturn(CASE, on("2020-06-05").because("Restless nights"), List.of(ANNA)))
                    .thenRecorded(ReturnPaused.class)
                    .when(new ReverseReturn(CASE, on("2020-06-06").because("Violence"), List.of(ANNA)))
                    .thenRecorded(ReturnReversed.class);
        }

        @Test
        void the_reason_is_mandatory() {
            planned()
                    .when(new PauseReturn(CASE, on("2020-06-05"), List.of(ANNA)))
                    .thenRefused("reason-missing");
            planned()
                    .when(new ReverseReturn(CASE, on("2020-06-05").because(" "), List.of(ANNA)))
                    .thenRefused("reason-missing");
        }

        @Test
        void what_was_paused_is_resumed_for_a_reason() {
            var pause = new PauseReturn(CASE, on("2020-06-05").because("Restless nights"), List.of(ANNA));
            var resume = new ResumeReturn(CASE, on("2020-06-20").because("It sleeps well again"), List.of(ANNA));
            var start = new StartPhase(CASE, on("2020-06-20"), List.of(ANNA), 1);
            planned().when(pause).when(start).thenWarned("R32");
            planned()
                    .when(pause)
                    .when(resume)
                    .thenRecorded(ReturnResumed.class)
                    .when(start)
                    .thenAccepted();
            planned().when(pause).when(resume).when(resume).thenRefused("not-paused");
            planned()
                    .when(pause)
                    .when(new ResumeReturn(CASE, on("2020-06-20"), List.of(ANNA)))
                    .thenRefused("reason-missing");
        }

        @Test
        void a_return_that_was_reversed_or_never_paused_is_not_resumed() {
            var resume = new ResumeReturn(CASE, on("2020-06-20").because("It sleeps well again"), List.of(ANNA));
            planned().when(resume).thenRefused("not-paused");
            planned()
                    .when(new PauseReturn(CASE, on("2020-06-05").because("Restless nights"), List.of(ANNA)))
                    .when(new ReverseReturn(CASE, on("2020-06-06").because("Violence"), List.of(ANNA)))
                    .when(resume)
                    .thenRefused("no-return-decided", "not-paused");
        }

        @Test
        void it_is_always_possible_once_a_return_was_decided() {
            var reverse = new ReverseReturn(CASE, on("2020-06-06").because("Violence"), List.of(ANNA));
            planned().and(caseClosed(ANNA, "2020-06-05")).when(reverse).thenAccepted();
            planned().when(reverse).when(reverse).thenAccepted();
            given(caseOpened(), born(ANNA, "2018-01-01")).when(reverse).thenRefused("no-return-decided");
        }
    }

    @Nested
    class ComingHome {

        @Test
        void the_placement_ends_with_it() {
            var home = planned()
                    .when(complete("2020-07-01"))
                    .thenRecorded(ChildReturnedHome.class, PlacementEnded.class, PlaceFreed.class)
                    .thenAccepted()
                    .thenLivingIn(HOUSE);
            assertThat(home.recorded(PlacementEnded.class).endReason()).isEqualTo(PlacementEndReason.RETURNED_HOME);
            assertThat(home.recorded(PlacementEnded.class).house()).isEqualTo(HOUSE);
        }

        @Test
        void a_child_that_is_not_placed_comes_home_as_well() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            returnDecided(ANNA, RETURN_IN_PHASES, "2020-05-01"),
                            phasesPlanned(ANNA, phase(1, "2020-06-01", "2020-06-14")))
                    .when(complete("2020-07-01"))
                    .thenRecorded(ChildReturnedHome.class)
                    .thenAccepted();
        }

        @Test
        void without_a_decision_and_a_plan_it_is_a_fact_with_warnings() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(complete("2020-07-01"))
                    .thenWarned("R31", "R32");
            decided().when(complete("2020-07-01")).thenWarned("R32");
            planned()
                    .and(returnReversed(ANNA, "2020-06-20"))
                    .when(complete("2020-07-01"))
                    .thenWarned("R31", "R32");
        }

        @Test
        void the_term_is_warned_on_the_end_of_the_placement() {
            var tooSoon = planned().when(complete("2019-12-31")).thenWarned("R20");
            assertThat(tooSoon.recorded(PlacementEnded.class).header().warnings())
                    .hasSize(1);
            planned().when(complete("2020-01-01")).thenAccepted();
            planned().when(complete("2021-01-01")).thenAccepted();
            planned().when(complete("2021-01-02")).thenWarned("R20");
        }

        @Test
        void a_child_that_was_placed_again_comes_home_again() {
            planned()
                    .and(
                            returnedHome(ANNA, "2020-07-01"),
                            placementEnded(ANNA, "2020-07-01"),
                            placed(ANNA, "2020-09-01"))
                    .when(complete("2021-04-01"))
                    .thenWarned("R31", "R32");
        }

        @Test
        void it_may_come_home_on_the_day_it_was_placed() {
            planned().when(complete("2019-07-01")).thenWarned("R20");
        }

        @Test
        void it_does_not_come_home_twice_or_before_it_was_placed() {
            planned().when(complete("2020-07-01")).when(complete("2020-07-01")).thenRefused("already-home");
            planned().when(complete("2019-06-30")).thenRefused("before-placement");
        }

        @Test
        void a_second_return_needs_a_decision_and_a_plan_of_its_own() {
            planned()
                    .and(returnedHome(ANNA, "2020-07-01"), reEntered(ANNA, "2020-09-01"))
                    .when(complete("2021-01-01"))
                    .thenWarned("R31", "R32");
        }

        @Test
        void it_is_recorded_after_closing_too() {
            planned()
                    .and(caseClosed(ANNA, "2020-07-02"))
                    .when(complete("2020-07-01"))
                    .thenAccepted();
        }

        private CompleteReturn complete(String on) {
            return new CompleteReturn(CASE, on(on), ANNA, true);
        }
    }

    @Nested
    class ReEntry {

        @Test
        void a_child_that_had_returned_enters_again() {
            decided()
                    .and(returnedHome(ANNA, "2020-07-01"))
                    .when(reEntry("2020-07-01"))
                    .thenRecorded(ReEntryOccurred.class);
        }

        @Test
        void a_child_that_had_not_returned_by_then_does_not() {
            decided().when(reEntry("2020-07-01")).thenRefused("not-returned");
            decided()
                    .and(returnedHome(ANNA, "2020-07-01"))
                    .when(reEntry("2020-06-30"))
                    .thenRefused("not-returned");
        }

        @Test
        void one_re_entry_belongs_to_one_return() {
            decided()
                    .and(returnedHome(ANNA, "2020-07-01"))
                    .when(reEntry("2020-09-01"))
                    .when(reEntry("2020-10-01"))
                    .thenRefused("not-returned");
        }

        @Test
        void it_may_be_recorded_after_the_new_placement() {
            decided()
                    .and(
                            returnedHome(ANNA, "2020-07-01"),
                            placementEnded(ANNA, "2020-07-01"),
                            placed(ANNA, "2020-09-01"))
                    .when(reEntry("2020-09-01"))
                    .thenAccepted();
        }

        private RecordReEntry reEntry(String on) {
            return new RecordReEntry(CASE, on(on), ANNA, "crisis care");
        }
    }

    private static Story prepared(String reassessedOn) {
        return given(
                caseOpened(),
                born(ANNA, "2018-01-01"),
                placed(ANNA, "2019-07-01"),
                networkMapped(ANNA, "2019-07-10"),
                safetyPlan("2019-07-11"),
                safetyPerson("grandmother", "2019-07-11"),
                safetyPerson("neighbour", "2019-07-11"),
                sessionOn(ANNA, reassessedOn, CoreDomain.values()),
                risksReassessed(ANNA, reassessedOn),
                reassessmentDecided(ANNA, PREPARE_RETURN, reassessedOn, "risk-reassessed"));
    }

    private static Story decided() {
        return given(
                caseOpened(),
                born(ANNA, "2018-01-01"),
                placed(ANNA, "2019-07-01"),
                livesIn(HOUSE, CASE, "anna"),
                returnDecided(ANNA, RETURN_IN_PHASES, "2020-05-01"));
    }

    private static Story planned() {
        return decided()
                .and(phasesPlanned(ANNA, phase(1, "2020-06-01", "2020-06-14"), phase(2, "2020-06-14", "2020-06-30")));
    }
}
