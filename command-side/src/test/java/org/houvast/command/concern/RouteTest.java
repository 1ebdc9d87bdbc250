package org.houvast.command.concern;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.Kindreflex.chosen;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.evidence;
import static org.houvast.command.story.Kindreflex.found;
import static org.houvast.command.story.Kindreflex.progress;
import static org.houvast.command.story.Kindreflex.safetyPerson;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.concern.ConcernCommand.ChooseRoute;
import org.houvast.command.story.Story;
import org.houvast.language.access.Role;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.safety.ProgressCourse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D3: the next step follows from D1 and D2. */
class RouteTest {

    @Nested
    class WhichStepsAreOpen {

        @ParameterizedTest
        @EnumSource
        void none_before_it_is_decided_whether_the_home_is_worrying(Route route) {
            given(clientsOf(MOTHER), evidence("2018-04-01"))
                    .when(choose(route))
                    .thenRefused(RestoringSafety.is(route) ? new String[] {"R06", "R11"} : new String[] {"R06"});
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPPORT_AS_PARENT")
        void only_support_when_the_home_is_not_worrying(Route route) {
            var story = after(found(ConcernOutcome.NOT_WORRYING, "2018-05-01"));
            story.when(choose(route))
                    .thenRefused(RestoringSafety.is(route) ? new String[] {"R06", "R11"} : new String[] {"R06"});
            story.when(choose(Route.SUPPORT_AS_PARENT)).thenAccepted();
        }

        @Test
        void a_consultation_or_support_in_doubt() {
            var story = after(found(ConcernOutcome.DOUBT_CONSULT, "2018-05-01"));
            story.when(choose(Route.MANDATED_SERVICE)).thenRefused("R06").naming("concern", "doubt-consult");
            story.when(choose(Route.SIMBA_INTAKE)).thenRefused("R06");
            story.when(choose(Route.CONSULT_FIRST)).thenAccepted();
            story.when(choose(Route.SUPPORT_AS_PARENT)).thenAccepted();
        }

        @Test
        void any_when_it_is_worrying_save_support_alone() {
            worryingAnd(Willingness.WILLING)
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenAccepted();
            worryingAnd(Willingness.WILLING)
                    .when(choose(Route.RESTORE_SAFETY_WITH_SERVICE))
                    .thenAccepted();
            worryingAnd(Willingness.WILLING).when(choose(Route.SIMBA_INTAKE)).thenAccepted();
            worryingAnd(Willingness.WILLING).when(choose(Route.CONSULT_FIRST)).thenAccepted();
            worryingAnd(Willingness.NOT_WILLING)
                    .when(choose(Route.MANDATED_SERVICE))
                    .thenAccepted();
            worryingAnd(Willingness.WILLING)
                    .when(choose(Route.SUPPORT_AS_PARENT))
                    .thenRefused("R06");
        }

        @Test
        void not_before_the_willingness_of_every_client_is_known() {
            var story = given(
                    clientsOf(MOTHER, FATHER),
                    evidence("2018-04-01"),
                    found(ConcernOutcome.WORRYING, "2018-05-01"),
                    assessed(MOTHER, Willingness.WILLING, "2018-05-01"));
            story.when(choose(Route.SIMBA_INTAKE)).thenRefused("R06").naming("missing", "father");
            story.when(choose(Route.CONSULT_FIRST)).thenAccepted();
        }
    }

    @Nested
    class RestoringSafetyWithTheParents {

        @Test
        void nobody_willing_is_refused_and_the_refusal_names_the_rule() {
            worryingAnd(Willingness.NOT_WILLING)
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenRefused("R11");
            worryingAnd(Willingness.NOT_WILLING)
                    .when(choose(Route.RESTORE_SAFETY_WITH_SERVICE))
                    .thenRefused("R11");
            worryingAnd(Willingness.UNCLEAR)
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenRefused("R11");
        }

        @Test
        void partly_willing_is_a_warning() {
            worryingAnd(Willingness.PARTLY)
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenWarned("R11")
                    .saying("parents", "mother");
        }

        @Test
        void one_willing_parent_of_two_is_enough_with_a_warning() {
            given(
                            clientsOf(MOTHER, FATHER),
                            evidence("2018-04-01"),
                            found(ConcernOutcome.WORRYING, "2018-05-01"),
                            assessed(MOTHER, Willingness.WILLING, "2018-05-01"),
                            assessed(FATHER, Willingness.NOT_WILLING, "2018-05-01"))
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenWarned("R11")
                    .saying("parents", "father");
        }

        @Test
        void who_was_willing_and_is_no_more_counts_as_not_willing() {
            worryingAnd(Willingness.WILLING)
                    .and(assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-02"))
                    .when(choose(Route.RESTORE_SAFETY_SELF))
                    .thenRefused("R11");
        }
    }

    @Nested
    class LeavingStep5 {

        @Test
        void progress_is_noted_first() {
            restoring().when(choose(Route.SIMBA_INTAKE)).thenRefused("R12");
            restoring(progress(ProgressCourse.WORSE, "2018-05-20"))
                    .when(choose(Route.SIMBA_INTAKE))
                    .thenAccepted();
        }

        @Test
        void going_on_with_it_in_another_way_is_not_leaving_it() {
            restoring().when(choose(Route.RESTORE_SAFETY_WITH_SERVICE)).thenAccepted();
        }

        @Test
        void it_may_lead_back_to_support_as_a_parent() {
            restoring(progress(ProgressCourse.BETTER, "2018-05-20"))
                    .when(choose(Route.SUPPORT_AS_PARENT))
                    .thenAccepted();
        }

        @Test
        void fewer_than_two_safety_persons_are_a_warning() {
            worryingAnd(Willingness.WILLING)
                    .and(
                            chosen(Route.RESTORE_SAFETY_SELF, "2018-05-10"),
                            progress(ProgressCourse.WORSE, "2018-05-20"),
                            born(ANNA, "2015-05-05"),
                            safetyPerson("granny", "2018-05-20"))
                    .when(choose(Route.SIMBA_INTAKE))
                    .thenWarned("R12")
                    .saying("named", "1");
        }

        private Story restoring(DomainEvent... more) {
            return worryingAnd(Willingness.WILLING)
                    .and(
                            chosen(Route.RESTORE_SAFETY_SELF, "2018-05-10"),
                            born(ANNA, "2015-05-05"),
                            safetyPerson("granny", "2018-05-20"),
                            safetyPerson("neighbour", "2018-05-20"))
                    .and(more);
        }
    }

    @Nested
    class AMandatedServiceAsTheLastResort {

        @Test
        void with_everybody_willing_and_nothing_tried_it_is_a_warning() {
            worryingAnd(Willingness.WILLING)
                    .when(choose(Route.MANDATED_SERVICE))
                    .thenWarned("R11");
            worryingAnd(Willingness.WILLING)
                    .and(progress(ProgressCourse.BETTER, "2018-05-20"))
                    .when(choose(Route.MANDATED_SERVICE))
                    .thenWarned("R11");
        }

        @Test
        void with_no_progress_or_somebody_not_willing_it_is_not() {
            worryingAnd(Willingness.WILLING)
                    .and(progress(ProgressCourse.SAME, "2018-05-20"))
                    .when(choose(Route.MANDATED_SERVICE))
                    .thenAccepted();
            worryingAnd(Willingness.NOT_WILLING)
                    .when(choose(Route.MANDATED_SERVICE))
                    .thenAccepted();
        }
    }

    @Nested
    class WhoChooses {

        @Test
        void a_team_chooses_on_evidence() {
            worryingAnd(Willingness.WILLING)
                    .when(new ChooseRoute(
                            CASE, on("2018-06-01"), Route.SIMBA_INTAKE, deliberation("Unsafe", List.of("Els"))))
                    .thenRefused("R07", "R35");
        }

        @Test
        void in_a_simba_programme_a_coach_does_not_record_it() {
            given(caseOpened(), evidence("2018-04-01"), found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .sentBy(Role.COACH)
                    .when(choose(Route.SUPPORT_AS_PARENT))
                    .thenRefused("not-the-decider");
            after(found(ConcernOutcome.NOT_WORRYING, "2018-05-01"))
                    .sentBy(Role.COACH)
                    .when(choose(Route.SUPPORT_AS_PARENT))
                    .thenAccepted();
        }
    }

    private static Story worryingAnd(Willingness willing) {
        return after(found(ConcernOutcome.WORRYING, "2018-05-01"), assessed(MOTHER, willing, "2018-05-01"));
    }

    private static Story after(DomainEvent... more) {
        return given(clientsOf(MOTHER), evidence("2018-04-01")).and(more);
    }

    private static ChooseRoute choose(Route route) {
        return new ChooseRoute(CASE, on("2018-06-01"), route, teamCiting("evidence-added"));
    }
}
