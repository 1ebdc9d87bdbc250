package org.houvast.command.reassessment;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.reassessmentDecided;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.reassessment.ReassessmentOutcome.CONTINUE;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.story.Outcome;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.language.reassessment.ReassessmentEvent.RiskReassessed;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReassessmentTest {

    @Nested
    class ReassessingRisks {

        @ParameterizedTest
        @CsvSource({
            "2018-08-31, 2018-11-30, 2018-12-01",
            "2018-04-01, 2018-07-01, 2018-07-02",
            "2019-11-29, 2020-02-29, 2020-03-01",
            "2018-11-30, 2019-02-28, 2019-03-01"
        })
        void it_is_due_three_months_after_the_first_day_of_placement(String since, String due, String late) {
            placedSince(since)
                    .when(reassess(due))
                    .thenRecorded(RiskReassessed.class)
                    .thenNotWarnedOf("R30");
            placedSince(since).when(reassess(late)).thenWarnedOf("R30");
        }

        @Test
        void from_31_august_it_is_due_on_30_november_28_february_and_31_may() {
            placedSince("2018-08-31")
                    .when(reassess("2018-11-30"))
                    .thenNotWarnedOf("R30")
                    .when(reassess("2019-02-28"))
                    .thenNotWarnedOf("R30")
                    .when(reassess("2019-05-31"))
                    .thenNotWarnedOf("R30");
            placedSince("2018-08-31", "2018-11-30").when(reassess("2019-03-01")).thenWarnedOf("R30");
            placedSince("2018-08-31", "2018-11-30", "2019-02-28")
                    .when(reassess("2019-06-01"))
                    .thenWarnedOf("R30");
        }

        @Test
        void from_31_august_2019_the_second_is_due_on_29_february() {
            placedSince("2019-08-31", "2019-11-30").when(reassess("2020-02-29")).thenNotWarnedOf("R30");
            placedSince("2019-08-31", "2019-11-30").when(reassess("2020-03-01")).thenWarnedOf("R30");
        }

        @Test
        void an_early_one_does_not_move_the_next_due_day() {
            placedSince("2019-01-01", "2019-03-20").when(reassess("2019-07-01")).thenNotWarnedOf("R30");
            placedSince("2019-01-01", "2019-03-20").when(reassess("2019-07-02")).thenWarnedOf("R30");
        }

        @Test
        void a_late_one_answers_for_the_day_it_was_due_and_not_for_the_next() {
            placedSince("2019-01-01", "2019-04-02").when(reassess("2019-07-01")).thenNotWarnedOf("R30");
            placedSince("2019-01-01", "2019-04-02").when(reassess("2019-07-02")).thenWarnedOf("R30");
        }

        @Test
        void after_a_long_gap_one_answers_for_all_that_were_due() {
            placedSince("2019-01-01", "2019-11-01").when(reassess("2020-01-01")).thenNotWarnedOf("R30");
            placedSince("2019-01-01", "2019-11-01").when(reassess("2020-01-02")).thenWarnedOf("R30");
        }

        @Test
        void an_extra_one_changes_nothing() {
            placedSince("2019-01-01", "2019-02-01", "2019-03-01")
                    .when(reassess("2019-07-01"))
                    .thenNotWarnedOf("R30");
            placedSince("2019-01-01", "2019-02-01", "2019-03-01")
                    .when(reassess("2019-07-02"))
                    .thenWarnedOf("R30");
        }

        @Test
        void an_extra_one_on_the_due_day_changes_nothing_either() {
            placedSince("2019-01-01", "2019-03-20", "2019-04-01")
                    .when(reassess("2019-07-02"))
                    .thenWarnedOf("R30");
        }

        @Test
        void of_two_on_one_late_day_the_first_answers() {
            placedSince("2019-01-01", "2019-04-02").when(reassess("2019-04-02")).thenNotWarnedOf("R30");
        }

        @Test
        void the_order_in_which_they_were_recorded_does_not_matter() {
            placedSince("2019-01-01", "2019-07-01", "2019-04-01")
                    .when(reassess("2019-10-01"))
                    .thenNotWarnedOf("R30");
        }

        @Test
        void one_that_is_recorded_late_is_judged_by_those_before_it() {
            placedSince("2019-01-01", "2019-07-01").when(reassess("2019-04-01")).thenNotWarnedOf("R30");
            placedSince("2019-01-01", "2019-07-01").when(reassess("2019-04-02")).thenWarnedOf("R30");
        }

        @Test
        void one_that_was_withdrawn_from_view_does_not_count() {
            placedSince("2019-01-01", "2019-04-01")
                    .and(withdrawn("risk-reassessed"))
                    .when(reassess("2019-07-01"))
                    .thenWarnedOf("R30");
        }

        @Test
        void a_child_that_is_not_placed_has_no_due_day() {
            given(caseOpened(), born(ANNA, "2018-01-01"))
                    .when(reassess("2021-01-01"))
                    .thenNotWarnedOf("R30");
        }

        @Test
        void a_new_placement_counts_anew() {
            placedSince("2019-01-01")
                    .and(placementEnded(ANNA, "2019-02-01"), placed(ANNA, "2019-06-01"))
                    .when(reassess("2019-09-01"))
                    .thenNotWarnedOf("R30");
        }

        @Test
        void it_assesses_something_of_somebody() {
            placedSince("2019-01-01")
                    .when(new ReassessRisk(CASE, on("2019-04-01"), List.of(), List.of(), ""))
                    .thenRefused("no-child", "no-factor");
        }

        private ReassessRisk reassess(String on) {
            return new ReassessRisk(
                    CASE,
                    on(on),
                    List.of(ANNA),
                    List.of(new FactorAssessment(FactorKind.RISK, Factor.DEBT, Presence.PRESENT, Change.LOWERED, null)),
                    "");
        }
    }

    @Nested
    class TheDecision {

        @Test
        void it_rests_on_the_reassessment_of_this_period() {
            placedSince("2019-01-01", "2019-04-01")
                    .when(decide("2019-04-02", "risk-reassessed"))
                    .thenRecorded(ReassessmentDecided.class)
                    .thenAccepted();
        }

        @Test
        void three_months_are_not_too_old_and_a_day_more_is() {
            placedSince("2019-01-01", "2019-04-01")
                    .when(decide("2019-07-01", "risk-reassessed"))
                    .thenAccepted();
            placedSince("2019-01-01", "2019-04-01")
                    .when(decide("2019-07-02", "risk-reassessed"))
                    .thenRefused("R30");
            placedSince("2019-08-31", "2019-11-30")
                    .when(decide("2020-02-29", "risk-reassessed"))
                    .thenAccepted();
            placedSince("2019-08-31", "2019-11-30")
                    .when(decide("2020-03-01", "risk-reassessed"))
                    .thenRefused("R30");
        }

        @Test
        void other_evidence_is_not_enough() {
            placedSince("2019-01-01", "2019-04-01")
                    .and(sessionHeld(ANNA, "2019-04-01"))
                    .when(decide("2019-04-02", "coach-session-held"))
                    .thenRefused("R30");
        }

        @Test
        void it_is_about_children_of_the_case() {
            placedSince("2019-01-01", "2019-04-01").when(about()).thenRefused("no-child");
            placedSince("2019-01-01", "2019-04-01").when(about(STRANGER)).thenRefused("unknown-child", "R30");
        }

        private DecideReassessment about(ChildId... children) {
            return new DecideReassessment(
                    CASE, on("2019-04-02"), List.of(children), CONTINUE, teamCiting("risk-reassessed"));
        }

        @Test
        void a_reassessment_of_the_sibling_is_not_enough() {
            given(caseOpened(), born(ANNA, "2018-01-01"), born(BRAM, "2018-01-01"), risksReassessed(BRAM, "2019-04-01"))
                    .when(decide("2019-04-02", "risk-reassessed"))
                    .thenRefused("R30")
                    .naming("child", "anna");
        }

        @Test
        void what_the_last_decision_cited_cannot_be_cited_again() {
            placedSince("2019-01-01", "2019-04-01")
                    .and(reassessmentDecided(ANNA, CONTINUE, "2019-04-01", "risk-reassessed"))
                    .when(decide("2019-04-02", "risk-reassessed"))
                    .thenRefused("R30");
        }

        @Test
        void what_is_older_than_the_last_decision_is_not_of_this_period() {
            placedSince("2019-01-01", "2019-04-01", "2019-04-02")
                    .and(reassessmentDecided(ANNA, CONTINUE, "2019-04-03", "risk-reassessed-2"))
                    .when(decide("2019-04-04", "risk-reassessed"))
                    .thenRefused("R30");
        }

        @Test
        void what_came_on_the_day_of_the_last_decision_and_was_not_cited_is_new() {
            placedSince("2019-01-01", "2019-03-01", "2019-04-01")
                    .and(reassessmentDecided(ANNA, CONTINUE, "2019-04-01", "risk-reassessed"))
                    .when(decide("2019-04-02", "risk-reassessed-2"))
                    .thenAccepted();
        }

        @Test
        void a_reassessment_that_was_withdrawn_is_no_evidence() {
            placedSince("2019-01-01", "2019-04-01")
                    .and(withdrawn("risk-reassessed"))
                    .when(decide("2019-04-02", "risk-reassessed"))
                    .thenRefused("R35");
        }

        @Test
        void a_team_takes_it_in_an_open_case() {
            placedSince("2019-01-01", "2019-04-01")
                    .and(caseClosed(ANNA, "2019-04-01"))
                    .when(new DecideReassessment(
                            CASE,
                            on("2019-04-02"),
                            List.of(ANNA),
                            CONTINUE,
                            deliberation("It goes well", List.of("Els"), "risk-reassessed")))
                    .thenRefused("R07", "case-closed");
        }
    }

    @Nested
    class TheTerm {

        @Test
        void from_456_days_on_the_end_is_pressing() {
            continuedOn("2019-06-30").thenAccepted();
            continuedOn("2019-07-01").thenWarned("R20");
        }

        @Test
        void after_548_days_it_can_still_be_continued_and_after_549_not() {
            continuedOn("2019-10-01").thenWarned("R20");
            continuedOn("2019-10-02").thenRefused("R20").naming("termEnded", "2019-10-01");
        }

        @Test
        void an_extension_covers_it_up_to_its_last_day() {
            continuedOn("2019-12-31", termExtended(ANNA, "2019-09-01", "2019-12-31"))
                    .thenAccepted();
            continuedOn("2020-01-01", termExtended(ANNA, "2019-09-01", "2019-12-31"))
                    .thenRefused("R20");
        }

        @Test
        void siblings_of_one_day_are_warned_about_once() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            born(BRAM, "2018-01-01"),
                            placed(ANNA, "2018-04-01"),
                            placed(BRAM, "2018-04-01"),
                            risksReassessed(ANNA, "2019-09-01"),
                            risksReassessed(BRAM, "2019-09-01"))
                    .when(new DecideReassessment(
                            CASE,
                            on("2019-09-01"),
                            List.of(ANNA, BRAM),
                            CONTINUE,
                            teamCiting("risk-reassessed", "risk-reassessed-2")))
                    .thenWarned("R20");
        }

        @ParameterizedTest
        @EnumSource(names = {"PREPARE_RETURN", "NO_PERSPECTIVE"})
        void every_outcome_that_ends_the_stay_is_possible_at_any_time(ReassessmentOutcome outcome) {
            placedSince("2018-04-01", "2019-10-02")
                    .when(new DecideReassessment(
                            CASE, on("2019-10-02"), List.of(ANNA), outcome, teamCiting("risk-reassessed")))
                    .thenAccepted();
        }

        private Outcome continuedOn(String day, DomainEvent... more) {
            return placedSince("2018-04-01", day).and(more).when(decide(day, "risk-reassessed"));
        }
    }

    private static Story placedSince(String since, String... reassessed) {
        return given(caseOpened(), born(ANNA, "2018-01-01"), placed(ANNA, since))
                .and(Stream.of(reassessed)
                        .map(day -> risksReassessed(ANNA, day))
                        .toArray(DomainEvent[]::new));
    }

    private static DecideReassessment decide(String on, String... cited) {
        return new DecideReassessment(CASE, on(on), List.of(ANNA), CONTINUE, teamCiting(cited));
    }
}
