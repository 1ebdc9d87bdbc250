package org.houvast.command.examination;

import static org.houvast.command.story.Happened.birthDateErased;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.examination.ExaminationCommand.HearKeyPerson;
import org.houvast.command.examination.ExaminationCommand.PlanHearing;
import org.houvast.command.story.Story;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Acquaintance;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.Relation;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.examination.ExaminationEvent.HearingPlanned;
import org.houvast.language.examination.ExaminationEvent.KeyPersonHeard;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R08: a child is heard with consent, from its twelfth birthday on with its own; whoever was heard was heard. */
class HearingTest {

    private static final String BIRTH = "2008-06-15";
    private static final String DAY_BEFORE_TWELVE = "2020-06-14";
    private static final String TWELVE = "2020-06-15";

    @Nested
    class PlanningToHearAChild {

        @Test
        void below_twelve_a_parent_consents() {
            family(consent(MOTHER, "2020-01-01"))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRecorded(HearingPlanned.class)
                    .thenAccepted();
            family().when(plan(DAY_BEFORE_TWELVE)).thenRefused("R08").naming("child", "anna");
        }

        @Test
        void from_the_twelfth_birthday_on_the_child_itself_does() {
            family(consent(ANNA.person(), "2020-01-01")).when(plan(TWELVE)).thenAccepted();
            family(consent(MOTHER, "2020-01-01"))
                    .when(plan(TWELVE))
                    .thenRefused("R08")
                    .naming("years", "12");
        }

        @Test
        void a_twelfth_birthday_between_consent_and_hearing_asks_for_the_childs_own() {
            family(consent(MOTHER, DAY_BEFORE_TWELVE))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenAccepted();
            family(consent(MOTHER, DAY_BEFORE_TWELVE)).when(plan(TWELVE)).thenRefused("R08");
        }

        @Test
        void the_childs_own_consent_does_not_replace_a_parents_below_twelve() {
            family(consent(ANNA.person(), "2020-01-01"))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRefused("R08");
        }

        @Test
        void a_child_of_29_February_is_twelve_on_29_February() {
            var leap = given(clientsOf(MOTHER), born(ANNA, "2008-02-29"), consent(MOTHER, "2020-01-01"));
            leap.when(plan("2020-02-28")).thenAccepted();
            leap.when(plan("2020-02-29")).thenRefused("R08");
        }

        @Test
        void consent_stands_on_the_day_of_the_hearing() {
            family(consent(MOTHER, "2020-01-01", "2020-05-31"))
                    .when(plan("2020-05-31"))
                    .thenAccepted();
            family(consent(MOTHER, "2020-01-01", "2020-05-31"))
                    .when(plan("2020-06-01"))
                    .thenRefused("R08");
            family(consent(MOTHER, "2020-01-01"), withdrew(MOTHER, "2020-05-31"))
                    .when(plan("2020-05-31"))
                    .thenRefused("R08");
        }

        @Test
        void consent_to_something_else_is_none() {
            family(consented(MOTHER, ConsentScope.VIDEO, "2020-01-01", null))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRefused("R08");
        }

        @Test
        void a_step_parent_has_no_authority_to_consent() {
            var stepParent = new CaseOpened(
                    CASE,
                    clientsOf(MOTHER).header(),
                    "Family",
                    Programme.KINDREFLEX,
                    List.of(new Client(FATHER, "Tom", Relation.STEP_PARENT)));
            given(stepParent, born(ANNA, BIRTH), consent(FATHER, "2020-01-01"))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRefused("R08");
        }

        @Test
        void whose_birth_date_is_erased_is_not_heard() {
            given(clientsOf(MOTHER), birthDateErased(ANNA), consent(MOTHER, "2020-01-01"))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRefused("R08");
        }

        @Test
        void it_is_planned_for_that_day_or_later() {
            family(consent(MOTHER, "2020-01-01")).when(plan("2020-02-10")).thenAccepted();
            family(consent(MOTHER, "2020-01-01")).when(plan("2020-02-09")).thenRefused("hearing-before-plan");
        }

        @Test
        void a_child_of_another_family_is_not_heard_here_and_nobody_in_a_closed_case() {
            family().when(new PlanHearing(CASE, on("2020-05-01"), STRANGER, day("2020-05-01")))
                    .thenRefused("unknown-child");
            family(consent(MOTHER, "2020-01-01"), caseClosed(ANNA, "2020-02-01"))
                    .when(plan(DAY_BEFORE_TWELVE))
                    .thenRefused("case-closed");
        }

        private PlanHearing plan(String day) {
            return new PlanHearing(CASE, on("2020-02-10"), ANNA, day(day));
        }
    }

    @Nested
    class SomebodyWasHeard {

        @Test
        void a_child_heard_without_consent_is_recorded_with_a_warning() {
            family().when(hear(ANNA.person(), Acquaintance.CHILD, TWELVE))
                    .thenRecorded(KeyPersonHeard.class)
                    .thenWarned("R08");
            family(consent(MOTHER, "2020-01-01"))
                    .when(hear(ANNA.person(), Acquaintance.CHILD, DAY_BEFORE_TWELVE))
                    .thenAccepted();
            family(consent(MOTHER, "2020-01-01"))
                    .when(hear(ANNA.person(), Acquaintance.CHILD, TWELVE))
                    .thenWarned("R08");
        }

        @Test
        void calling_the_child_something_else_does_not_help() {
            family().when(hear(ANNA.person(), Acquaintance.OTHER, TWELVE)).thenWarned("R08");
        }

        @Test
        void a_consent_withdrawn_after_the_plan_is_a_warning_on_the_hearing() {
            family(consent(ANNA.person(), "2020-01-01"), withdrew(ANNA.person(), "2020-06-20"))
                    .when(hear(ANNA.person(), Acquaintance.CHILD, "2020-06-20"))
                    .thenWarned("R08");
            family(consent(ANNA.person(), "2020-01-01"), withdrew(ANNA.person(), "2020-06-20"))
                    .when(hear(ANNA.person(), Acquaintance.CHILD, "2020-06-19"))
                    .thenAccepted();
        }

        @Test
        void an_adult_is_heard_without_consent_of_anybody() {
            family().when(hear(new PersonId("grandmother"), Acquaintance.GRANDPARENT, TWELVE))
                    .thenAccepted();
        }

        @Test
        void a_child_that_is_heard_is_a_child_of_the_case() {
            family().when(hear(STRANGER.person(), Acquaintance.CHILD, TWELVE)).thenRefused("unknown-child");
        }

        @Test
        void it_is_recorded_in_a_closed_case_too() {
            family(caseClosed(ANNA, "2020-01-01"))
                    .when(hear(new PersonId("grandmother"), Acquaintance.GRANDPARENT, TWELVE))
                    .thenRecorded(KeyPersonHeard.class);
        }

        private HearKeyPerson hear(PersonId person, Acquaintance relation, String on) {
            return new HearKeyPerson(CASE, on(on), List.of(ANNA), person, null, relation, "I am afraid of him");
        }
    }

    private static Story family(DomainEvent... more) {
        return given(clientsOf(MOTHER), born(ANNA, BIRTH)).and(more);
    }

    private static ConsentGiven consent(PersonId person, String on) {
        return consented(person, ConsentScope.HEARING_CHILD, on, null);
    }

    private static ConsentGiven consent(PersonId person, String on, String until) {
        return consented(person, ConsentScope.HEARING_CHILD, on, until);
    }

    private static ConsentWithdrawn withdrew(PersonId person, String on) {
        return new ConsentWithdrawn(CASE, withdrewConsent(person, on).header(), person, ConsentScope.HEARING_CHILD);
    }
}
