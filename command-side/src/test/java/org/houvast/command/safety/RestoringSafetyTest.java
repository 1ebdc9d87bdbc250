package org.houvast.command.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Kindreflex.assessed;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.HandOverCase;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.command.story.Story;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.Willingness;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.safety.ProgressCourse;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;
import org.houvast.language.safety.SafetyEvent.ProgressRecorded;
import org.houvast.language.safety.SafetyEvent.SafetyPersonNamed;
import org.houvast.language.safety.SafetyEvent.SafetyPlanAgreed;
import org.houvast.language.safety.SafetyWatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Step 5: a plan with the willing (R11), with the network (R12), safety persons, progress, and handing over. */
class RestoringSafetyTest {

    @Nested
    class ASafetyPlan {

        @Test
        void it_is_agreed_with_a_parent_who_is_willing() {
            parents(assessed(MOTHER, Willingness.WILLING, "2018-05-01"))
                    .when(agree("2018-05-01", MOTHER))
                    .thenRecorded(SafetyPlanAgreed.class)
                    .thenAccepted();
        }

        @Test
        void not_with_a_parent_who_is_not_and_the_refusal_names_the_rule() {
            parents(assessed(MOTHER, Willingness.NOT_WILLING, "2018-05-01"))
                    .when(agree("2018-05-01", MOTHER))
                    .thenRefused("R11");
            parents(assessed(MOTHER, Willingness.UNCLEAR, "2018-05-01"))
                    .when(agree("2018-05-01", MOTHER))
                    .thenRefused("R11");
            parents().when(agree("2018-05-01", MOTHER)).thenRefused("R11").naming("parent", "mother");
            parents(assessed(MOTHER, Willingness.WILLING, "2018-05-02"))
                    .when(agree("2018-05-01", MOTHER))
                    .thenRefused("R11");
        }

        @Test
        void partly_willing_is_a_warning() {
            parents(assessed(MOTHER, Willingness.PARTLY, "2018-05-01"))
                    .when(agree("2018-05-01", MOTHER))
                    .thenWarned("R11");
        }

        @Test
        void each_parent_counts_and_one_left_out_is_a_warning() {
            var both = given(
                    clientsOf(MOTHER, FATHER),
                    born(ANNA, "2015-05-05"),
                    assessed(MOTHER, Willingness.WILLING, "2018-05-01"),
                    assessed(FATHER, Willingness.NOT_WILLING, "2018-05-01"));
            both.when(agree("2018-05-01", MOTHER, FATHER)).thenRefused("R11").naming("parent", "father");
            both.when(agree("2018-05-01", MOTHER)).thenWarned("R11").saying("parents", "father");
        }

        @Test
        void somebody_of_the_network_watches_over_it() {
            var willing = parents(assessed(MOTHER, Willingness.WILLING, "2018-05-01"));
            willing.when(agree(List.of(watcher(Acquaintance.TEACHER)))).thenAccepted();
            willing.when(agree(List.of(watcher(Acquaintance.PROFESSIONAL), watcher(Acquaintance.PARENT))))
                    .thenWarned("R12");
            willing.when(agree(List.of())).thenWarned("R12");
        }

        @Test
        void it_names_worries_and_agreements_and_a_later_day_to_look_again() {
            parents(assessed(MOTHER, Willingness.WILLING, "2018-05-01"))
                    .when(new AgreeSafetyPlan(
                            CASE,
                            on("2018-05-01"),
                            List.of(STRANGER),
                            List.of(COACH),
                            List.of(),
                            List.of(),
                            "Rest",
                            List.of(),
                            List.of(watcher(Acquaintance.NEIGHBOUR)),
                            day("2018-05-01")))
                    .thenRefused("unknown-child", "unknown-client", "no-concern", "no-agreement", "review-too-soon");
        }

        @Test
        void nothing_is_agreed_in_a_closed_case() {
            parents(assessed(MOTHER, Willingness.WILLING, "2018-05-01"), caseClosed(ANNA, "2018-05-02"))
                    .when(agree("2018-05-03", MOTHER))
                    .thenRefused("case-closed");
        }

        private Story parents(DomainEvent... more) {
            return given(clientsOf(MOTHER), born(ANNA, "2015-05-05")).and(more);
        }

        private AgreeSafetyPlan agree(String on, PersonId... parents) {
            return agree(on, List.of(watcher(Acquaintance.NEIGHBOUR)), parents);
        }

        private AgreeSafetyPlan agree(List<SafetyWatcher> watchers) {
            return agree("2018-05-01", watchers, MOTHER);
        }

        private AgreeSafetyPlan agree(String on, List<SafetyWatcher> watchers, PersonId... parents) {
            return new AgreeSafetyPlan(
                    CASE,
                    on(on),
                    List.of(ANNA),
                    List.of(parents),
                    List.of("Three times no lunch"),
                    List.of("On Sundays there is breakfast"),
                    "Rest in the morning",
                    List.of("The neighbour brings them to school"),
                    watchers,
                    day(on).plusDays(14));
        }

        private SafetyWatcher watcher(Acquaintance relation) {
            return new SafetyWatcher("Rita", relation);
        }
    }

    @Nested
    class FactsOfStep5 {

        @Test
        void a_safety_person_can_be_called_by_children_of_the_case() {
            var named = family().when(new NameSafetyPerson(
                            CASE,
                            on("2018-05-01"),
                            List.of(ANNA),
                            new PersonId("rita"),
                            "Rita",
                            Acquaintance.NEIGHBOUR,
                            "Next door"))
                    .thenAccepted()
                    .recorded(SafetyPersonNamed.class);
            assertThat(named.header().about()).containsExactly(new PersonId("rita"), ANNA.person());
            family().when(new NameSafetyPerson(
                            CASE,
                            on("2018-05-01"),
                            List.of(STRANGER),
                            new PersonId("rita"),
                            "Rita",
                            Acquaintance.NEIGHBOUR,
                            "Next door"))
                    .thenRefused("unknown-child");
        }

        @Test
        void progress_rests_on_entries_of_the_case() {
            family().when(new RecordProgress(
                            CASE,
                            on("2018-05-01"),
                            List.of(ANNA),
                            ProgressCourse.BETTER,
                            "Lunch",
                            List.of(new EventId("case-opened"))))
                    .thenRecorded(ProgressRecorded.class)
                    .thenAccepted();
            family().when(new RecordProgress(
                            CASE,
                            on("2018-05-01"),
                            List.of(STRANGER),
                            ProgressCourse.BETTER,
                            "Lunch",
                            List.of(new EventId("entry-of-another-case"))))
                    .thenRefused("unknown-child", "unknown-entry");
        }

        @Test
        void a_case_can_be_handed_over_at_any_time_with_the_reason() {
            family().when(new HandOverCase(CASE, on("2018-05-01"), "CAW")).thenRefused("reason-missing");
            family().and(caseClosed(ANNA, "2018-04-30"))
                    .when(new HandOverCase(CASE, on("2018-05-01").because("Beyond my limits"), "CAW"))
                    .thenRecorded(CaseHandedOver.class)
                    .thenAccepted();
        }

        private Story family() {
            return given(clientsOf(MOTHER), born(ANNA, "2015-05-05"));
        }
    }
}
