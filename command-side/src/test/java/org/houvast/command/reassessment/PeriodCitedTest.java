package org.houvast.command.reassessment;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.contactHeld;
import static org.houvast.command.story.Happened.parentGoal;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.reassessment.ReassessmentCommand.DecideReassessment;
import org.houvast.command.reassessment.ReassessmentCommand.ReassessRisk;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.story.Story;
import org.houvast.language.reassessment.Change;
import org.houvast.language.reassessment.Factor;
import org.houvast.language.reassessment.FactorAssessment;
import org.houvast.language.reassessment.FactorKind;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What D8 rests on: the sessions, contacts and goals of its period, and the factors of the time before. */
class PeriodCitedTest {

    @Nested
    class TheDecision {

        @Test
        void of_a_period_in_which_nothing_was_noted_needs_to_cite_nothing_more() {
            anna().when(decide("2020-05-01", "risk-reassessed")).thenAccepted();
        }

        @Test
        void that_leaves_out_sessions_contacts_and_goals_is_told_of_each() {
            guided().when(decide("2020-05-01", "risk-reassessed")).thenWarned("R35", "R35", "R35");
            guided().when(decide("2020-05-01", "risk-reassessed", "coach-session-held"))
                    .thenWarned("R35", "R35");
            guided().when(decide("2020-05-01", "risk-reassessed", "coach-session-held", "contact-held"))
                    .thenWarned("R35");
            guided().when(decide(
                            "2020-05-01", "risk-reassessed", "coach-session-held", "contact-held", "parent-goal-set"))
                    .thenAccepted();
        }

        @Test
        void looks_back_three_months_and_not_a_day_more() {
            anna().and(sessionHeld(ANNA, "2020-02-01"))
                    .when(decide("2020-05-01", "risk-reassessed"))
                    .thenWarned("R35");
            anna().and(sessionHeld(ANNA, "2020-01-31"))
                    .when(decide("2020-05-01", "risk-reassessed"))
                    .thenAccepted();
        }

        @Test
        void is_about_the_sessions_with_this_child_that_stand() {
            anna().and(born(BRAM, "2019-01-01"), sessionHeld(BRAM, "2020-04-20"))
                    .when(decide("2020-05-01", "risk-reassessed"))
                    .thenAccepted();
            anna().and(sessionHeld(ANNA, "2020-04-20"), withdrawn("coach-session-held"))
                    .when(decide("2020-05-01", "risk-reassessed"))
                    .thenAccepted();
        }

        private static Story guided() {
            return anna().and(
                            sessionHeld(ANNA, "2020-04-20"),
                            contactHeld(ANNA, "2020-04-21"),
                            parentGoal("2020-04-22", "2020-09-01"));
        }
    }

    @Nested
    class Factors {

        @Test
        void of_the_time_before_are_weighed_again() {
            anna().when(reassess("2020-05-02", Factor.DEBT, Factor.HOUSING))
                    .when(reassess("2020-08-01", Factor.HOUSING, Factor.VIOLENCE))
                    .thenWarnedOf("R30")
                    .finding("factors-left-out", "factors", "debt");
        }

        @Test
        void that_come_up_for_the_first_time_are_left_out_of_nothing() {
            anna().when(reassess("2020-05-01", Factor.DEBT))
                    .when(reassess("2020-05-02", Factor.DEBT, Factor.HOUSING))
                    .thenNotWarnedOf("R30");
        }

        @Test
        void weighed_only_later_are_not_asked_of_what_is_recorded_late() {
            anna().when(reassess("2020-05-02", Factor.DEBT))
                    .when(reassess("2020-05-01", Factor.HOUSING))
                    .thenNotWarnedOf("R30");
        }

        private static ReassessRisk reassess(String day, Factor... factors) {
            return new ReassessRisk(
                    CASE,
                    on(day),
                    List.of(ANNA),
                    Stream.of(factors)
                            .map(each ->
                                    new FactorAssessment(FactorKind.RISK, each, Presence.PRESENT, Change.SAME, null))
                            .toList(),
                    "As before");
        }
    }

    @Nested
    class BeyondTheTerm {

        @Test
        void the_new_end_is_named() {
            anna().when(beyond("2020-05-01")).thenWarned("R20").finding("end-not-named", "termEnds", "2021-08-01");
            anna().and(termExtended(ANNA, "2020-05-01", "2021-09-01"))
                    .when(beyond("2020-05-01"))
                    .thenAccepted();
        }

        @Test
        void an_extension_rests_on_a_reassessment_of_the_last_three_months() {
            anna().when(extend("2020-08-01", "risk-reassessed")).thenAccepted();
            anna().when(extend("2020-08-02", "risk-reassessed")).thenWarned("R30");
            anna().when(extend("2020-08-01", "case-opened")).thenWarned("R30");
        }

        @Test
        void an_extension_rests_on_a_reassessment_of_this_child() {
            given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            born(BRAM, "2018-01-01"),
                            placed(ANNA, "2020-02-01"),
                            risksReassessed(BRAM, "2020-05-01"))
                    .when(extend("2020-05-01", "risk-reassessed"))
                    .thenWarned("R30");
        }

        private static DecideReassessment beyond(String day) {
            return new DecideReassessment(
                    CASE, on(day), List.of(ANNA), ReassessmentOutcome.EXTEND_BEYOND_18, teamCiting("risk-reassessed"));
        }

        private static ExtendTerm extend(String day, String cited) {
            return new ExtendTerm(CASE, on(day), ANNA, day("2021-10-01"), teamCiting(cited));
        }
    }

    private static Story anna() {
        return given(
                caseOpened(),
                born(ANNA, "2018-01-01"),
                placed(ANNA, "2020-02-01"),
                risksReassessed(ANNA, "2020-05-01"));
    }

    private static DecideReassessment decide(String day, String... cited) {
        return new DecideReassessment(CASE, on(day), List.of(ANNA), ReassessmentOutcome.CONTINUE, teamCiting(cited));
    }
}
