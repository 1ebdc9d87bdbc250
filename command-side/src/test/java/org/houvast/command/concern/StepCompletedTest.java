package org.houvast.command.concern;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.Kindreflex.chosen;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.completed;
import static org.houvast.command.story.Kindreflex.followUp;
import static org.houvast.command.story.Kindreflex.found;
import static org.houvast.command.story.Kindreflex.genogram;
import static org.houvast.command.story.Kindreflex.progress;
import static org.houvast.command.story.Kindreflex.protective;
import static org.houvast.command.story.Kindreflex.referred;
import static org.houvast.command.story.Kindreflex.risk;
import static org.houvast.command.story.Kindreflex.safetyPerson;
import static org.houvast.command.story.Kindreflex.supported;
import static org.houvast.command.story.Kindreflex.talkedOf;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import org.houvast.command.concern.ConcernCommand.CompleteStep;
import org.houvast.command.story.Story;
import org.houvast.language.concern.ConcernEvent.StepCompleted;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.reassessment.Presence;
import org.houvast.language.safety.ProgressCourse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step is complete when what it asks to be noted is noted (domain.md 1.4). */
class StepCompletedTest {

    @Nested
    class Step1 {

        @Test
        void the_children_a_client_spoke_of_are_all_noted() {
            stepOne(2)
                    .when(complete(KindreflexStep.STEP_1))
                    .thenRecorded(StepCompleted.class)
                    .thenAccepted();
        }

        @Test
        void without_their_number_it_is_not_complete() {
            given(clientsOf(MOTHER), born(ANNA, "2015-05-05"), genogram("2018-01-20"))
                    .when(complete(KindreflexStep.STEP_1))
                    .thenRefused("R02");
        }

        @Test
        void one_child_too_few_or_too_many_is_not_complete() {
            stepOne(3)
                    .when(complete(KindreflexStep.STEP_1))
                    .thenRefused("R02")
                    .naming("stated", "3")
                    .naming("noted", "2");
            stepOne(1).when(complete(KindreflexStep.STEP_1)).thenRefused("R02");
        }

        @Test
        void the_last_talk_counts() {
            stepOne(3)
                    .and(talkedOf(2, MOTHER, "2018-01-21"))
                    .when(complete(KindreflexStep.STEP_1))
                    .thenAccepted();
            stepOne(2)
                    .and(talkedOf(3, MOTHER, "2018-01-15"))
                    .when(complete(KindreflexStep.STEP_1))
                    .thenAccepted();
        }

        @Test
        void a_talk_that_was_withdrawn_from_view_does_not_count() {
            stepOne(2)
                    .and(withdrawn("parenthood-talk-held"))
                    .when(complete(KindreflexStep.STEP_1))
                    .thenRefused("R02");
        }

        @Test
        void a_missing_genogram_is_a_warning() {
            given(clientsOf(MOTHER), born(ANNA, "2015-05-05"), talkedOf(1, MOTHER, "2018-01-20"))
                    .when(complete(KindreflexStep.STEP_1))
                    .thenWarned("R03");
        }

        private Story stepOne(int stated) {
            return given(
                    clientsOf(MOTHER),
                    born(ANNA, "2015-05-05"),
                    born(BRAM, "2010-05-05"),
                    talkedOf(stated, MOTHER, "2018-01-20"),
                    genogram("2018-01-20"));
        }
    }

    @Nested
    class Steps2And3 {

        @Test
        void safety_is_probed_in_talking_with_every_client() {
            given(clientsOf(MOTHER), talkedOf(1, MOTHER, "2018-01-20"))
                    .when(complete(KindreflexStep.STEP_2))
                    .thenAccepted();
            given(clientsOf(MOTHER, FATHER), talkedOf(1, MOTHER, "2018-01-20"))
                    .when(complete(KindreflexStep.STEP_2))
                    .thenWarned("R01")
                    .saying("missing", "father");
        }

        @Test
        void support_is_noted() {
            given(clientsOf(MOTHER)).when(complete(KindreflexStep.STEP_3)).thenRefused("R05");
            given(clientsOf(MOTHER), supported(MOTHER, "2018-07-01"))
                    .when(complete(KindreflexStep.STEP_3))
                    .thenAccepted();
        }

        @Test
        void what_happens_only_later_is_not_noted_yet() {
            given(clientsOf(MOTHER), supported(MOTHER, "2018-07-02"))
                    .when(complete(KindreflexStep.STEP_3))
                    .thenRefused("R05");
        }
    }

    @Nested
    class Step4 {

        @Test
        void it_states_worrying_and_willing() {
            examined(found(ConcernOutcome.WORRYING, "2018-05-01"), assessed(MOTHER, Willingness.WILLING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenAccepted();
        }

        @Test
        void a_home_that_is_not_worrying_needs_nobody_to_be_willing() {
            examined(found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenAccepted();
        }

        @Test
        void neither_nothing_nor_doubt_is_a_statement() {
            examined().when(complete(KindreflexStep.STEP_4)).thenRefused("R06");
            examined(found(ConcernOutcome.DOUBT_CONSULT, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenRefused("R06");
        }

        @Test
        void every_client_is_willing_or_not() {
            var worrying = found(ConcernOutcome.WORRYING, "2018-05-01");
            examined(worrying)
                    .when(complete(KindreflexStep.STEP_4))
                    .thenRefused("R06")
                    .naming("missing", "mother");
            examined(worrying, assessed(MOTHER, Willingness.UNCLEAR, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenRefused("R06")
                    .naming("unclear", "mother");
            examined(worrying, assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenAccepted();
        }

        @Test
        void only_the_risks_or_only_what_protects_is_a_warning() {
            first(risk(Presence.PRESENT, "2018-04-01"), found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenWarned("R06");
            first(protective(Presence.PRESENT, "2018-04-01"), found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenWarned("R06");
        }

        @Test
        void the_first_three_steps_come_for_every_client() {
            given(
                            clientsOf(MOTHER),
                            completed(KindreflexStep.STEP_2, "2018-02-01"),
                            risk(Presence.PRESENT, "2018-04-01"),
                            protective(Presence.ABSENT, "2018-04-01"),
                            found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .when(complete(KindreflexStep.STEP_4))
                    .thenWarned("R01")
                    .saying("step", "step-1, step-3");
        }

        private Story examined(DomainEvent... more) {
            return first(risk(Presence.PRESENT, "2018-04-01"), protective(Presence.ABSENT, "2018-04-01"))
                    .and(more);
        }
    }

    @Nested
    class Step5 {

        @Test
        void progress_and_two_safety_persons_are_noted() {
            restoring(
                            progress(ProgressCourse.BETTER, "2018-06-01"),
                            safetyPerson("granny", "2018-06-01"),
                            safetyPerson("neighbour", "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_5))
                    .thenAccepted();
        }

        @Test
        void without_progress_it_is_not_complete() {
            restoring(safetyPerson("granny", "2018-06-01"), safetyPerson("neighbour", "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_5))
                    .thenRefused("R12");
        }

        @Test
        void progress_counts_from_the_day_on_which_the_step_was_chosen() {
            restoring(
                            progress(ProgressCourse.BETTER, "2018-04-30"),
                            safetyPerson("granny", "2018-06-01"),
                            safetyPerson("neighbour", "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_5))
                    .thenRefused("R12");
            restoring(
                            progress(ProgressCourse.BETTER, "2018-05-01"),
                            safetyPerson("granny", "2018-06-01"),
                            safetyPerson("neighbour", "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_5))
                    .thenAccepted();
        }

        @Test
        void one_safety_person_named_twice_is_one() {
            restoring(
                            progress(ProgressCourse.WORSE, "2018-06-01"),
                            safetyPerson("granny", "2018-06-01"),
                            safetyPerson("granny", "2018-06-02"))
                    .when(complete(KindreflexStep.STEP_5))
                    .thenWarned("R12")
                    .saying("named", "1");
        }

        private Story restoring(DomainEvent... more) {
            return first(chosen(Route.RESTORE_SAFETY_SELF, "2018-05-01"), born(ANNA, "2015-05-05"))
                    .and(more);
        }
    }

    @Nested
    class Step6 {

        @Test
        void a_follow_up_is_noted_since_the_referral() {
            first(referred(MandatedServiceKind.VK, "2018-06-01"), followUp("2018-06-01"))
                    .when(complete(KindreflexStep.STEP_6))
                    .thenAccepted();
            first(followUp("2018-05-31"), referred(MandatedServiceKind.VK, "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_6))
                    .thenRefused("R14");
            first(referred(MandatedServiceKind.VK, "2018-06-01"))
                    .when(complete(KindreflexStep.STEP_6))
                    .thenRefused("R14");
        }

        @Test
        void without_a_referral_it_is_not_complete() {
            first(followUp("2018-06-01")).when(complete(KindreflexStep.STEP_6)).thenRefused("R14");
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_step_is_completed_in_a_closed_case(KindreflexStep step) {
        var closed = first(
                born(ANNA, "2015-05-05"),
                talkedOf(1, MOTHER, "2018-01-20"),
                supported(MOTHER, "2018-01-20"),
                found(ConcernOutcome.NOT_WORRYING, "2018-05-01"),
                progress(ProgressCourse.BETTER, "2018-05-01"),
                referred(MandatedServiceKind.VK, "2018-06-01"),
                followUp("2018-06-01"),
                caseClosed(ANNA, "2018-06-30"));
        closed.when(complete(step)).thenRefused("case-closed");
    }

    /** A case of which the first three steps are complete. */
    private static Story first(DomainEvent... more) {
        return given(
                        clientsOf(MOTHER),
                        completed(KindreflexStep.STEP_1, "2018-02-01"),
                        completed(KindreflexStep.STEP_2, "2018-02-01"),
                        completed(KindreflexStep.STEP_3, "2018-02-01"))
                .and(more);
    }

    private static CompleteStep complete(KindreflexStep step) {
        return new CompleteStep(CASE, on("2018-07-01"), step);
    }
}
