package org.houvast.command.intake;

import static org.houvast.command.story.Happened.allElements;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.intakeCompleted;
import static org.houvast.command.story.Happened.intakeRequested;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import org.houvast.command.intake.IntakeCommand.DecideAdmission;
import org.houvast.command.story.Story;
import org.houvast.language.concern.Ability;
import org.houvast.language.concern.Willingness;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeEvent.AdmissionDecided;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {

    @Nested
    class TheIntake {

        @Test
        void is_completed_before_it_is_decided_on() {
            requested()
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "case-opened"))
                    .thenRefused("R21", "R22", "R22");
        }

        @Test
        void is_requested_before_it_is_decided_on() {
            given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01"))
                    .when(decide(AdmissionOutcome.WAITING_LIST, "2020-01-20", "case-opened"))
                    .thenRefused("no-intake");
        }

        @Test
        void is_cited() {
            willingAndAble()
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "case-opened"))
                    .thenRefused("R21")
                    .naming("entry", "intake-completed");
        }

        @Test
        void that_was_withdrawn_from_view_is_no_longer_completed() {
            willingAndAble()
                    .and(withdrawn("intake-completed"))
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "case-opened"))
                    .thenRefused("R21");
        }

        @Test
        void is_not_decided_on_in_a_closed_case() {
            willingAndAble()
                    .and(caseClosed(ANNA, "2020-01-19"))
                    .when(decide(AdmissionOutcome.DECLINE, "2020-01-20", "intake-completed"))
                    .thenRefused("case-closed");
        }
    }

    @Nested
    class TheParents {

        @Test
        void are_admitted_when_they_are_willing_and_able() {
            willingAndAble()
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "intake-completed"))
                    .thenRecorded(AdmissionDecided.class)
                    .thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"WILLING,NO", "WILLING,UNCLEAR", "NOT_WILLING,YES", "UNCLEAR,WITH_SUPPORT"})
        void are_not_admitted_when_one_of_both_is_missing(Willingness willing, Ability able) {
            completed()
                    .and(assessed(MOTHER, willing, able, "2020-01-19"))
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "intake-completed"))
                    .thenRefused("R22");
        }

        @Test
        void are_admitted_when_partly_willing_and_able_with_support() {
            completed()
                    .and(assessed(MOTHER, Willingness.PARTLY, Ability.WITH_SUPPORT, "2020-01-19"))
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "intake-completed"))
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(
                value = AdmissionOutcome.class,
                names = {"ADMIT", "DECLINE"})
        void are_assessed_by_the_day_of_the_decision(AdmissionOutcome outcome) {
            completed()
                    .and(assessed(MOTHER, Willingness.WILLING, Ability.YES, "2020-01-20"))
                    .when(decide(outcome, "2020-01-20", "intake-completed"))
                    .thenAccepted();
            var assessedLater = completed()
                    .and(assessed(MOTHER, Willingness.WILLING, Ability.YES, "2020-01-21"))
                    .when(decide(outcome, "2020-01-20", "intake-completed"));
            assessedLater.naming("missing", "mother");
        }

        @ParameterizedTest
        @EnumSource(
                value = AdmissionOutcome.class,
                names = {"MORE_INFORMATION", "WAITING_LIST"})
        void need_not_be_assessed_yet_when_nothing_is_decided_on_them(AdmissionOutcome outcome) {
            completed().when(decide(outcome, "2020-01-20", "intake-completed")).thenAccepted();
        }

        @Test
        void count_as_they_were_assessed_last() {
            willingAndAble()
                    .and(assessed(MOTHER, Willingness.NOT_WILLING, Ability.YES, "2020-01-19"))
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "intake-completed"))
                    .thenRefused("R22");
        }

        @Test
        void one_who_is_not_beside_one_who_is_leaves_a_warning() {
            completed(given(caseOpenedWith(MOTHER, FATHER), born(ANNA, "2018-01-01")))
                    .and(assessed(MOTHER, Willingness.WILLING, Ability.YES, "2020-01-19"))
                    .and(assessed(FATHER, Willingness.NOT_WILLING, Ability.NO, "2020-01-19"))
                    .when(decide(AdmissionOutcome.ADMIT, "2020-01-20", "intake-completed"))
                    .thenWarned("R22");
        }
    }

    private static Story willingAndAble() {
        return completed().and(assessed(MOTHER, Willingness.WILLING, Ability.YES, "2020-01-18"));
    }

    private static Story completed() {
        return completed(given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01")));
    }

    private static Story completed(Story family) {
        return family.and(intakeRequested("2020-01-10", ANNA))
                .and(allElements("2020-01-15", ANNA))
                .and(intakeCompleted("2020-01-18", ANNA));
    }

    private static Story requested() {
        return given(caseOpenedWith(MOTHER), born(ANNA, "2018-01-01"), intakeRequested("2020-01-10", ANNA));
    }

    private static DecideAdmission decide(AdmissionOutcome outcome, String day, String... cited) {
        return new DecideAdmission(CASE, on(day), outcome, teamCiting(cited));
    }
}
