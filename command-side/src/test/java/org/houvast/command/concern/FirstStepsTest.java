package org.houvast.command.concern;

import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.talkedOf;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.command.concern.ConcernCommand.RecordParenthoodTalk;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.GenogramRecorded;
import org.houvast.language.concern.ConcernEvent.ParentalSupportGiven;
import org.houvast.language.concern.ConcernEvent.ParenthoodTalkHeld;
import org.houvast.language.concern.ConcernEvent.UneaseNoted;
import org.houvast.language.concern.GenogramPerson;
import org.houvast.language.concern.GenogramTie;
import org.houvast.language.concern.TieKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is noted in steps 1 to 3: facts, which are refused only when what is told of them cannot be. */
class FirstStepsTest {

    @Nested
    class ATalkAboutParenthood {

        @Test
        void it_is_in_time_up_to_thirty_days_after_the_opening_of_the_case() {
            given(clientsOf(MOTHER))
                    .when(talk("2018-01-31", MOTHER))
                    .thenRecorded(ParenthoodTalkHeld.class)
                    .thenAccepted();
            given(clientsOf(MOTHER))
                    .when(talk("2018-02-01", MOTHER))
                    .thenWarned("R01")
                    .saying("due", "2018-01-31");
        }

        @Test
        void only_the_first_talk_can_be_late() {
            given(clientsOf(MOTHER), talkedOf(1, MOTHER, "2018-01-20"))
                    .when(talk("2018-06-01", MOTHER))
                    .thenAccepted();
        }

        @Test
        void it_is_held_with_every_client_in_time() {
            given(clientsOf(MOTHER, FATHER), talkedOf(1, MOTHER, "2018-01-20"))
                    .when(talk("2018-02-01", FATHER))
                    .thenWarned("R01");
        }

        @Test
        void a_talk_that_was_recorded_first_but_held_later_makes_no_other_late() {
            given(clientsOf(MOTHER), talkedOf(1, MOTHER, "2018-03-01"))
                    .when(talk("2018-01-20", MOTHER))
                    .thenAccepted();
        }

        @Test
        void it_is_about_children_and_with_clients_of_the_case() {
            given(clientsOf(MOTHER)).when(talk("2018-01-20", FATHER)).thenRefused("unknown-client");
            given(clientsOf(MOTHER)).when(talk("2018-01-20")).thenRefused("no-client");
            given(clientsOf(MOTHER)).when(talk("2018-01-20", MOTHER, MOTHER)).thenRefused("client-twice");
            given(clientsOf(MOTHER)).when(talkAbout(STRANGER, 1)).thenRefused("unknown-child");
        }

        @Test
        void nobody_has_fewer_than_no_children_or_more_than_thirty() {
            var story = given(clientsOf(MOTHER), born(ANNA, "2015-05-05"));
            story.when(talkAbout(ANNA, 0)).thenAccepted();
            story.when(talkAbout(ANNA, 30)).thenAccepted();
            story.when(talkAbout(ANNA, -1)).thenRefused("children-out-of-bounds");
            story.when(talkAbout(ANNA, 31)).thenRefused("children-out-of-bounds");
        }

        @Test
        void it_is_recorded_in_a_closed_case_too() {
            given(clientsOf(MOTHER), born(ANNA, "2015-05-05"), caseClosed(ANNA, "2018-01-10"))
                    .when(talk("2018-01-20", MOTHER))
                    .thenRecorded(ParenthoodTalkHeld.class);
        }

        private RecordParenthoodTalk talk(String on, PersonId... clients) {
            return new RecordParenthoodTalk(CASE, on(on), List.of(), List.of(clients), 1, "Evenings are hard");
        }

        private RecordParenthoodTalk talkAbout(ChildId child, int number) {
            return new RecordParenthoodTalk(CASE, on("2018-01-20"), List.of(child), List.of(MOTHER), number, null);
        }
    }

    @Nested
    class AGenogram {

        @Test
        void it_says_who_belongs_together() {
            given(clientsOf(MOTHER), born(ANNA, "2015-05-05"))
                    .when(genogramOf(MOTHER, ANNA.person()))
                    .thenRecorded(GenogramRecorded.class)
                    .thenAccepted();
        }

        @Test
        void a_child_of_the_case_that_is_left_out_is_a_warning() {
            given(clientsOf(MOTHER), born(ANNA, "2015-05-05"))
                    .when(genogramOf(MOTHER, FATHER))
                    .thenWarned("R03")
                    .saying("child", "anna");
        }

        @Test
        void it_names_somebody_each_once_and_ties_only_those() {
            given(clientsOf(MOTHER))
                    .when(new RecordGenogram(CASE, on("2018-01-20"), List.of(), List.of()))
                    .thenRefused("no-person");
            given(clientsOf(MOTHER)).when(genogramOf(MOTHER, MOTHER)).thenRefused("person-twice");
            var tie = new GenogramTie(MOTHER, TieKind.PARENT_OF, FATHER);
            given(clientsOf(MOTHER))
                    .when(new RecordGenogram(CASE, on("2018-01-20"), List.of(person(MOTHER)), List.of(tie)))
                    .thenRefused("tie-to-nobody");
        }

        private RecordGenogram genogramOf(PersonId one, PersonId other) {
            return new RecordGenogram(
                    CASE,
                    on("2018-01-20"),
                    List.of(person(one), person(other)),
                    List.of(new GenogramTie(one, TieKind.PARENT_OF, other)));
        }

        private GenogramPerson person(PersonId id) {
            return new GenogramPerson(id, id.value());
        }
    }

    @Nested
    class Unease {

        @Test
        void it_has_reasons() {
            given(clientsOf(MOTHER))
                    .when(noting("Often alone at home"))
                    .thenRecorded(UneaseNoted.class)
                    .thenAccepted();
        }

        @Test
        void without_a_reason_it_is_refused_and_the_refusal_names_the_rule() {
            given(clientsOf(MOTHER)).when(noting()).thenRefused("R04");
            given(clientsOf(MOTHER)).when(noting(" ")).thenRefused("R04");
        }

        @Test
        void it_is_about_children_of_the_case() {
            given(clientsOf(MOTHER))
                    .when(new NoteUnease(CASE, on("2018-01-20"), List.of(STRANGER), List.of("Alone")))
                    .thenRefused("unknown-child");
        }

        private NoteUnease noting(String... reasons) {
            return new NoteUnease(CASE, on("2018-01-20"), List.of(), List.of(reasons));
        }
    }

    @Nested
    class SupportAsAParent {

        @Test
        void it_is_said_how() {
            given(clientsOf(MOTHER))
                    .when(supporting(MOTHER, "A day planned"))
                    .thenRecorded(ParentalSupportGiven.class)
                    .thenAccepted();
            given(clientsOf(MOTHER)).when(supporting(MOTHER, " ")).thenRefused("R05");
        }

        @Test
        void it_is_given_to_a_client() {
            given(clientsOf(MOTHER)).when(supporting(FATHER, "A day planned")).thenRefused("unknown-client");
        }

        private RecordParentalSupport supporting(PersonId parent, String how) {
            return new RecordParentalSupport(CASE, on("2018-01-20"), List.of(), List.of(parent), how, true);
        }
    }
}
