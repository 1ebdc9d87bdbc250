package org.houvast.command.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Kindreflex.clientsOf;
import static org.houvast.command.story.Kindreflex.colleague;
import static org.houvast.command.story.Kindreflex.consulted;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.examination.ExaminationCommand.ConsultColleague;
import org.houvast.command.examination.ExaminationCommand.ConsultMandatedService;
import org.houvast.command.examination.ExaminationCommand.DiscussConcerns;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.concern.MandatedServiceKind;
import org.houvast.language.examination.ExaminationEvent.ColleagueConsulted;
import org.houvast.language.examination.ExaminationEvent.ConcernsDiscussed;
import org.houvast.language.examination.ExaminationEvent.MandatedServiceConsulted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Colleagues first (R09), VK or OCJ anonymously or not (R10), and then the client. */
class ConsultingTest {

    @Nested
    class DiscussingConcernsWithTheClient {

        @Test
        void a_colleague_was_consulted_first() {
            given(clientsOf(MOTHER), colleague("2018-04-01"))
                    .when(discuss("2018-04-01"))
                    .thenRecorded(ConcernsDiscussed.class)
                    .thenAccepted();
            given(clientsOf(MOTHER), colleague("2018-04-02"))
                    .when(discuss("2018-04-01"))
                    .thenRefused("R09");
        }

        @Test
        void a_mandated_service_counts_as_an_expert() {
            given(clientsOf(MOTHER), consulted(MandatedServiceKind.VK, "2018-04-01"))
                    .when(discuss("2018-04-01"))
                    .thenAccepted();
        }

        @Test
        void without_a_reason_it_is_refused_in_acute_danger_too() {
            given(clientsOf(MOTHER)).when(discuss("2018-04-01")).thenRefused("R09");
            given(clientsOf(MOTHER)).when(discuss(on("2018-04-01"), true)).thenRefused("R09");
            given(clientsOf(MOTHER))
                    .when(discuss(on("2018-04-01").because(" "), true))
                    .thenRefused("R09");
        }

        @Test
        void acute_danger_with_its_reason_overrides_the_rule_and_leaves_a_warning() {
            given(clientsOf(MOTHER))
                    .when(discuss(on("2018-04-01").because("He stood at the door"), true))
                    .thenWarned("R09");
        }

        @Test
        void a_talk_that_was_held_all_the_same_is_recorded_with_its_reason() {
            given(clientsOf(MOTHER))
                    .when(discuss(on("2018-04-01").because("She asked me herself"), false))
                    .thenRecorded(ConcernsDiscussed.class)
                    .thenWarned("R09");
        }

        @Test
        void it_names_concerns_and_clients_of_the_case() {
            var story = given(clientsOf(MOTHER), colleague("2018-04-01"));
            story.when(new DiscussConcerns(
                            CASE,
                            on("2018-04-01"),
                            List.of(STRANGER),
                            List.of(FATHER),
                            List.of(),
                            "",
                            List.of(),
                            false))
                    .thenRefused("unknown-child", "unknown-client", "no-concern");
        }

        private DiscussConcerns discuss(String on) {
            return discuss(on(on), false);
        }

        private DiscussConcerns discuss(Circumstances how, boolean acuteDanger) {
            return new DiscussConcerns(
                    CASE,
                    how,
                    List.of(),
                    List.of(MOTHER),
                    List.of("Three times no lunch"),
                    "She is ashamed",
                    List.of("She slept badly"),
                    acuteDanger);
        }
    }

    @Nested
    class ConsultingAColleague {

        @Test
        void own_norms_are_discussed_too() {
            given(clientsOf(MOTHER))
                    .when(consult(true))
                    .thenRecorded(ColleagueConsulted.class)
                    .thenAccepted();
            given(clientsOf(MOTHER)).when(consult(false)).thenWarned("R09");
        }

        private ConsultColleague consult(boolean ownNorms) {
            return new ConsultColleague(
                    CASE, on("2018-04-01"), List.of(), "Jan", "Is it neglect?", "Ask school", true, ownNorms);
        }
    }

    @Nested
    class ConsultingAMandatedService {

        @Test
        void an_anonymous_consultation_names_nobody() {
            var consulted = family().when(consult(true, on("2018-04-01")))
                    .thenAccepted()
                    .recorded(MandatedServiceConsulted.class);
            assertThat(consulted.header().about()).isEmpty();
            assertThat(consulted.children()).isEmpty();
        }

        @Test
        void an_anonymous_consultation_that_names_a_child_a_person_or_a_place_is_refused() {
            family().when(consult(true, on("2018-04-01"), ANNA)).thenRefused("R10");
            var plain = on("2018-04-01");
            family().when(consult(true, new Circumstances(plain.occurred(), null, "Mia", null, null, null, List.of())))
                    .thenRefused("R10");
            family().when(consult(true, new Circumstances(plain.occurred(), null, null, "Gent", null, null, List.of())))
                    .thenRefused("R10");
        }

        @Test
        void a_consultation_with_names_is_about_the_children_or_the_family() {
            var aboutAnna =
                    family().when(consult(false, on("2018-04-01"), ANNA)).recorded(MandatedServiceConsulted.class);
            assertThat(aboutAnna.header().about()).containsExactly(ANNA.person());
            var aboutAll = family().when(consult(false, on("2018-04-01"))).recorded(MandatedServiceConsulted.class);
            assertThat(aboutAll.header().about()).containsExactly(MOTHER, ANNA.person());
        }

        @Test
        void it_is_about_children_of_the_case() {
            family().when(consult(false, on("2018-04-01"), STRANGER)).thenRefused("unknown-child");
        }

        private Story family() {
            return given(clientsOf(MOTHER), born(ANNA, "2015-05-05"));
        }

        private ConsultMandatedService consult(boolean anonymous, Circumstances how, ChildId... children) {
            return new ConsultMandatedService(
                    CASE,
                    how,
                    List.of(children),
                    MandatedServiceKind.VK,
                    anonymous,
                    "What would you do?",
                    "Talk with the mother again");
        }
    }
}
