package org.houvast.command.guidance;

import static org.houvast.command.story.Happened.birthDateErased;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;
import static org.houvast.language.consent.ConsentScope.TRAJECTORY;
import static org.houvast.language.consent.ConsentScope.VIDEO;

import java.util.List;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.guidance.GuidanceCommand.PlanVideoFeedback;
import org.houvast.command.guidance.GuidanceCommand.RecordVideoFeedback;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackPlanned;
import org.houvast.language.guidance.VideoMethod;
import org.houvast.language.practice.PracticeId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VideoFeedbackTest {

    @Nested
    class PlanningToFilm {

        @Test
        void with_the_consent_of_those_filmed_it_is_planned() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenRecorded(VideoFeedbackPlanned.class)
                    .thenAccepted();
        }

        @Test
        void without_it_the_plan_is_refused_and_says_of_whom_it_is_missing() {
            toddler().when(plan("2020-01-10", "2020-01-15")).thenRefused("R38").naming("missing", "anna, mother");
        }

        @Test
        void consent_to_the_trajectory_is_no_consent_to_be_filmed() {
            toddler()
                    .and(consented(MOTHER, TRAJECTORY, "2020-01-02", null))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenRefused("R38");
        }

        @Test
        void it_must_stand_on_the_day_of_the_filming_its_last_day_included() {
            var until = toddler().and(consented(MOTHER, VIDEO, "2020-01-02", "2020-01-15"));
            until.when(plan("2020-01-10", "2020-01-15")).thenAccepted();
            until.when(plan("2020-01-10", "2020-01-16")).thenRefused("R38");
        }

        @Test
        void consent_that_was_withdrawn_between_form_and_submit_does_not_stand() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(new WithdrawConsent(CASE, on("2020-01-10"), MOTHER, VIDEO))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenRefused("R38");
        }

        @Test
        void every_adult_consents_for_themselves() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(plan("2020-01-10", "2020-01-15", MOTHER, FATHER))
                    .thenRefused("R38")
                    .naming("missing", "father");
        }

        @Test
        void a_child_of_11_years_and_364_days_is_spoken_for_and_from_its_12th_birthday_speaks_for_itself() {
            var bornIn2008 =
                    given(caseOpened(), born(ANNA, "2008-01-15"), consented(MOTHER, VIDEO, "2020-01-02", null));
            bornIn2008.when(plan("2020-01-10", "2020-01-14")).thenAccepted();
            bornIn2008.when(plan("2020-01-10", "2020-01-15")).thenRefused("R38").naming("missing", "anna");
            bornIn2008
                    .and(consented(ANNA.person(), VIDEO, "2020-01-03", null))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenAccepted();
        }

        @Test
        void born_on_29_february_it_speaks_for_itself_from_the_29th_on() {
            var leapling = given(caseOpened(), born(ANNA, "2008-02-29"), consented(MOTHER, VIDEO, "2020-01-02", null));
            leapling.when(plan("2020-01-10", "2020-02-28")).thenAccepted();
            leapling.when(plan("2020-01-10", "2020-02-29")).thenRefused("R38");
        }

        @Test
        void when_the_birth_date_is_erased_a_parent_may_speak() {
            given(caseOpened(), birthDateErased(ANNA), consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenAccepted();
        }

        @Test
        void it_is_planned_ahead_in_an_open_case_and_films_somebody() {
            var ready = toddler().and(consented(MOTHER, VIDEO, "2020-01-02", null));
            ready.when(plan("2020-01-10", "2020-01-10")).thenAccepted();
            ready.when(plan("2020-01-10", "2020-01-09")).thenRefused("planned-for-the-past");
            ready.when(plan("2020-01-10", "2020-01-15", new PersonId[0])).thenRefused("no-adult-filmed");
            ready.and(caseClosed(ANNA, "2020-01-09"))
                    .when(plan("2020-01-10", "2020-01-15"))
                    .thenRefused("case-closed");
        }

        private PlanVideoFeedback plan(String day, String plannedFor) {
            return plan(day, plannedFor, MOTHER);
        }

        private PlanVideoFeedback plan(String day, String plannedFor, PersonId... adults) {
            return new PlanVideoFeedback(
                    CASE, on(day), List.of(ANNA), List.of(adults), VideoMethod.VIPP_SD, day(plannedFor));
        }
    }

    @Nested
    class WhatWasFilmed {

        @Test
        void with_consent_it_is_recorded_without_a_word() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(film("2020-01-08", VideoMethod.VIPP_SD, 60, ANNA))
                    .thenRecorded(VideoFeedbackGiven.class)
                    .thenAccepted();
        }

        @Test
        void without_consent_it_happened_all_the_same_and_is_recorded_with_a_warning() {
            toddler()
                    .when(film("2020-01-08", VideoMethod.VIPP_SD, 60, ANNA))
                    .thenRecorded(VideoFeedbackGiven.class)
                    .thenWarned("R38")
                    .finding("not-to-film", "missing", "anna, mother");
        }

        @Test
        void in_a_closed_case_it_is_recorded_too() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null), caseClosed(ANNA, "2020-01-07"))
                    .when(film("2020-01-08", VideoMethod.VIPP_SD, 60, ANNA))
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
        void the_methods_of_the_source_are_recognised(VideoMethod method) {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(film("2020-01-08", method, 60, ANNA))
                    .thenAccepted();
        }

        @Test
        void another_method_is_warned() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(film("2020-01-08", VideoMethod.OTHER, 60, ANNA))
                    .thenWarned("R27");
        }

        @Test
        void it_keeps_the_rhythm_of_the_week() {
            toddler()
                    .and(consented(MOTHER, VIDEO, "2020-01-02", null))
                    .when(film("2020-01-09", VideoMethod.VIPP_SD, 60, ANNA))
                    .thenWarned("R26");
        }

        @Test
        void it_is_refused_only_when_it_cannot_be_as_it_is_told() {
            var ready = toddler().and(consented(MOTHER, VIDEO, "2020-01-02", null));
            ready.when(film("2020-01-08", VideoMethod.VIPP_SD, 0, ANNA)).thenRefused("minutes-out-of-bounds");
            ready.when(film("2020-01-08", VideoMethod.VIPP_SD, 60)).thenRefused("no-child");
            ready.when(film("2020-01-08", VideoMethod.VIPP_SD, 60, STRANGER)).thenRefused("unknown-child");
            ready.when(new RecordVideoFeedback(
                            CASE,
                            on("2020-01-08"),
                            List.of(ANNA),
                            List.of(MOTHER),
                            VideoMethod.VIPP_SD,
                            60,
                            "",
                            new PracticeId("none-of-them")))
                    .thenRefused("unknown-practice");
        }

        private RecordVideoFeedback film(String day, VideoMethod method, int minutes, ChildId... children) {
            return new RecordVideoFeedback(
                    CASE, on(day), List.of(children), List.of(MOTHER), method, minutes, "", new PracticeId("vipp-sd"));
        }
    }

    private static Story toddler() {
        return given(caseOpened(), born(ANNA, "2018-06-01"), placed(ANNA, "2020-01-01"));
    }
}
