package org.houvast.command.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.signal;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import java.util.stream.Stream;
import org.houvast.command.concern.ConcernCommand.DecideConcern;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernCommand.RecordSignal;
import org.houvast.command.concern.ConcernCommand.RegisterChild;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.concern.ConcernEvent.ConcernDecided;
import org.houvast.language.concern.ConcernEvent.SignalRecorded;
import org.houvast.language.concern.ConcernOutcome;
import org.houvast.language.concern.Relation;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConcernTest {

    @Nested
    class OpeningACase {

        @Test
        void a_case_is_opened_with_its_clients() {
            given().when(openCase(MOTHER, FATHER))
                    .thenRecorded(CaseOpened.class)
                    .thenAccepted();
        }

        @Test
        void a_case_is_not_opened_twice() {
            given(caseOpened()).when(openCase(MOTHER)).thenRefused("case-exists");
        }

        @Test
        void a_case_needs_a_client() {
            given().when(openCase()).thenRefused("no-client");
        }

        @Test
        void a_client_is_named_once() {
            given().when(openCase(MOTHER, MOTHER)).thenRefused("client-twice");
        }

        private OpenCase openCase(PersonId... clients) {
            return new OpenCase(
                    CASE,
                    on("2020-01-01"),
                    "Family",
                    Programme.SIMBAHUIZEN_BE,
                    Stream.of(clients)
                            .map(person -> new Client(person, person.value(), Relation.MOTHER))
                            .toList());
        }
    }

    @Nested
    class NotingAChild {

        @Test
        void a_child_is_noted() {
            given(caseOpened())
                    .when(register("2019-05-01"))
                    .thenRecorded(ChildRegistered.class)
                    .thenAccepted();
        }

        @Test
        void a_child_can_be_expected_up_to_ten_months_ahead() {
            given(caseOpened()).when(register("2020-11-01")).thenAccepted();
            given(caseOpened()).when(register("2020-11-02")).thenRefused("birth-too-far-ahead");
        }

        @Test
        void an_id_is_given_to_one_child_only() {
            given(caseOpened(), born(ANNA, "2019-05-01"))
                    .when(register("2019-05-01"))
                    .thenRefused("child-exists");
        }

        @Test
        void a_child_is_noted_after_closing_too_because_it_is_a_fact() {
            given(caseOpened(), born(BRAM, "2019-05-01"), caseClosed(BRAM, "2019-12-01"))
                    .when(register("2019-05-01"))
                    .thenRecorded(ChildRegistered.class);
        }

        private RegisterChild register(String birthDate) {
            return new RegisterChild(CASE, on("2020-01-01"), ANNA, "Anna", day(birthDate), true);
        }
    }

    @Nested
    class ASignal {

        @Test
        void a_signal_is_recorded_even_before_a_child_is_noted() {
            given(caseOpened())
                    .when(signalAbout())
                    .thenRecorded(SignalRecorded.class)
                    .thenAccepted();
        }

        @Test
        void a_signal_is_about_children_of_the_case() {
            given(caseOpened(), born(ANNA, "2019-05-01"))
                    .when(signalAbout(ANNA))
                    .thenAccepted();
            given(caseOpened(), born(ANNA, "2019-05-01"))
                    .when(signalAbout(STRANGER))
                    .thenRefused("unknown-child");
        }

        @Test
        void a_child_is_named_once() {
            given(caseOpened(), born(ANNA, "2019-05-01"))
                    .when(signalAbout(ANNA, ANNA))
                    .thenRefused("child-twice");
        }

        @Test
        void a_child_of_another_case_is_reported_once() {
            given(caseOpened()).when(signalAbout(STRANGER, STRANGER)).thenRefused("unknown-child", "child-twice");
        }

        private RecordSignal signalAbout(ChildId... children) {
            return new RecordSignal(CASE, on("2020-01-01"), List.of(children), "school", "Three times no lunch", null);
        }

        @Test
        void that_tells_what_was_thought_and_not_what_was_seen_is_warned_of() {
            given(caseOpened())
                    .when(new RecordSignal(CASE, on("2020-01-01"), List.of(), "school", " ", "Neglected"))
                    .thenWarned("R35");
            given(caseOpened())
                    .when(new RecordSignal(
                            CASE, on("2020-01-01"), List.of(), "school", "Three times no lunch", "Neglected"))
                    .thenAccepted();
        }
    }

    @Nested
    class DecidingWhetherItIsWorrying {

        @Test
        void a_team_decides_on_evidence() {
            var decided = given(caseOpened(), born(ANNA, "2019-05-01"), signal("2020-01-01"))
                    .when(decide("2020-01-01", teamCiting("signal-recorded")))
                    .thenWarned("R35", "R35", "R35")
                    .recorded(ConcernDecided.class);
            assertThat(decided.header().about()).containsExactly(MOTHER, ANNA.person());
        }

        @Test
        void one_person_is_no_team() {
            given(caseOpened(), signal("2020-01-01"))
                    .when(decide("2020-01-01", deliberation("Worrying", List.of("Els"), "signal-recorded")))
                    .thenRefused("R07")
                    .naming("participants", "1");
        }

        @Test
        void the_same_person_twice_is_no_team_either() {
            given(caseOpened(), signal("2020-01-01"))
                    .when(decide("2020-01-01", deliberation("Worrying", List.of("Els", " Els", ""), "signal-recorded")))
                    .thenRefused("R07");
        }

        @Test
        void a_decision_gives_its_reasons() {
            given(caseOpened(), signal("2020-01-01"))
                    .when(decide("2020-01-01", deliberation(" ", List.of("Els", "Jan"), "signal-recorded")))
                    .thenRefused("reason-missing");
        }

        @Test
        void without_evidence_it_is_refused() {
            given(caseOpened()).when(decide("2020-01-01", teamCiting())).thenRefused("R35");
        }

        @Test
        void evidence_that_is_not_in_the_case_is_refused() {
            given(caseOpened())
                    .when(decide("2020-01-01", teamCiting("signal-recorded")))
                    .thenRefused("R35")
                    .naming("entry", "signal-recorded");
        }

        @Test
        void evidence_that_was_withdrawn_from_view_is_refused() {
            given(caseOpened(), signal("2020-01-01"), withdrawn("signal-recorded"))
                    .when(decide("2020-01-01", teamCiting("signal-recorded")))
                    .thenRefused("R35");
        }

        @Test
        void evidence_that_had_not_happened_yet_is_refused() {
            given(caseOpened(), signal("2020-01-02"))
                    .when(decide("2020-01-01", teamCiting("signal-recorded")))
                    .thenRefused("R35");
            given(caseOpened(), signal("2020-01-02"))
                    .when(decide("2020-01-02", teamCiting("signal-recorded")))
                    .thenRecorded(ConcernDecided.class);
        }

        @Test
        void everything_that_is_wrong_is_said_at_once() {
            given(caseOpened())
                    .when(decide("2020-01-01", deliberation("", List.of("Els"), "signal-recorded", "nothing")))
                    .thenRefused("reason-missing", "R07", "R35", "R35");
        }

        @Test
        void nothing_is_decided_in_a_closed_case() {
            given(caseOpened(), born(ANNA, "2019-05-01"), signal("2020-01-01"), caseClosed(ANNA, "2020-01-01"))
                    .when(decide("2020-01-01", teamCiting("signal-recorded")))
                    .thenRefused("case-closed");
        }

        private DecideConcern decide(String on, Deliberating deliberation) {
            return new DecideConcern(CASE, on(on), ConcernOutcome.WORRYING, deliberation);
        }
    }
}
