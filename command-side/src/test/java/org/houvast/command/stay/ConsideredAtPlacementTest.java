package org.houvast.command.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.story.Outcome;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is considered when a child is placed: its siblings, the distance, its age in the course of the term, exceptions. */
class ConsideredAtPlacementTest {

    private static final ChildId CEM = new ChildId("cem-too");
    private static final int NEAR = 20;

    @Nested
    class AnException {

        @Test
        void gives_its_reason() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE_WITH_EXCEPTION, List.of(), "None", NEAR))
                    .thenRefused("reason-missing");
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(
                            on("2020-03-01").because("The house is far from her school"),
                            PlacementOutcome.PLACE_WITH_EXCEPTION,
                            List.of(),
                            "None",
                            NEAR))
                    .thenAccepted();
        }
    }

    @Nested
    class Siblings {

        @Test
        void that_the_case_knows_are_named_one_by_one() {
            family().when(place(List.of(), "Bram lives with his grandmother", NEAR))
                    .thenWarned("R18", "R18")
                    .saying("child", BRAM.value())
                    .saying("child", CEM.value());
            family().when(place(List.of(CEM), "Bram lives with his grandmother", NEAR))
                    .thenWarned("R18")
                    .finding("sibling-not-considered", "child", BRAM.value());
            family().when(place(List.of(CEM, BRAM), "Bram lives with his grandmother", NEAR))
                    .thenAccepted();
        }

        @Test
        void are_told_of_in_words_too() {
            family().when(place(List.of(BRAM, CEM), " ", NEAR)).thenWarned("R18");
        }

        @Test
        void are_other_children_of_this_case() {
            family().when(place(List.of(BRAM, CEM, STRANGER), "Together", NEAR))
                    .thenRefused("unknown-child")
                    .naming("child", STRANGER.value());
            family().when(place(List.of(BRAM, CEM, ANNA), "Together", NEAR)).thenRefused("sibling-of-itself");
            family().when(place(List.of(BRAM, CEM, CEM), "Together", NEAR)).thenRefused("child-twice");
        }

        @Test
        void of_an_only_child_nothing_needs_to_be_said() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(List.of(), "", NEAR))
                    .thenAccepted();
        }

        @Test
        void are_not_asked_about_when_a_child_is_not_placed() {
            family().when(place(on("2020-03-01"), PlacementOutcome.NOT_PLACE, List.of(), "", null))
                    .thenAccepted();
        }

        private static Story family() {
            return house().and(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"), born(CEM, "2017-06-01"));
        }
    }

    @Nested
    class Distance {

        @ParameterizedTest
        @ValueSource(ints = {0, 20, 45})
        void up_to_three_quarters_of_an_hour_is_near(int minutes) {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(List.of(), "", minutes))
                    .thenAccepted();
        }

        @Test
        void a_minute_more_is_far_and_the_child_may_be_placed_all_the_same() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(List.of(), "", 46))
                    .thenWarned("R39")
                    .finding("far", "minutes", 46)
                    .finding("far", "atMost", 45);
        }

        @Test
        void that_is_not_told_is_asked_about() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(List.of(), "", null))
                    .thenWarned("R39");
        }

        @Test
        void that_cannot_be_is_refused() {
            house().and(born(ANNA, "2018-01-01")).when(place(List.of(), "", -1)).thenRefused("travel-out-of-bounds");
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(List.of(), "", 1441))
                    .thenRefused("travel-out-of-bounds");
        }

        @Test
        void is_in_the_entry() {
            var decided = house().and(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"))
                    .when(place(List.of(BRAM), "Together", 30))
                    .recorded(PlacementDecided.class);
            assertThat(decided.minutesFromHome()).isEqualTo(30);
            assertThat(decided.siblings()).containsExactly(BRAM);
        }
    }

    @Nested
    class Growing {

        @Test
        void a_sibling_that_turns_seven_on_the_last_day_of_its_term_is_told_of() {
            older("2014-09-01").thenWarned("R16", "R16").finding("outgrows", "birthday", "2021-09-01");
            older("2014-09-02").thenWarned("R16").finding("older", "years", 5);
        }

        @Test
        void an_extension_past_the_seventh_birthday_is_told_of() {
            extendedTo("2022-01-01").thenWarned("R16");
            extendedTo("2021-12-31").thenAccepted();
        }

        @Test
        void a_sixth_birthday_during_the_stay_ends_nothing() {
            given(caseOpened(), born(ANNA, "2014-03-01"), placed(ANNA, "2020-02-01"))
                    .when(new EndPlacement(CASE, on("2020-08-01"), ANNA, PlacementEndReason.OTHER))
                    .thenAccepted();
        }

        private static Outcome older(String born) {
            return house().and(
                            born(ANNA, born),
                            born(BRAM, "2019-01-01"),
                            placed(BRAM, "2020-02-01"),
                            livesIn(HOUSE, CASE, "bram"))
                    .when(place(List.of(BRAM), "With Bram", NEAR));
        }

        private static Outcome extendedTo(String until) {
            return given(
                            caseOpened(),
                            born(ANNA, "2015-01-01"),
                            placed(ANNA, "2020-02-01"),
                            risksReassessed(ANNA, "2021-07-01"))
                    .when(new ExtendTerm(CASE, on("2021-07-01"), ANNA, day(until), teamCiting("risk-reassessed")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PlacementEndReason.class,
            names = {"REACHED_18", "DIED"})
    void a_stay_ends_with_coming_of_age_and_with_death(PlacementEndReason reason) {
        given(caseOpened(), born(ANNA, "2018-01-01"), placed(ANNA, "2020-02-01"))
                .when(new EndPlacement(CASE, on("2020-08-01"), ANNA, reason))
                .thenAccepted();
    }

    private static Story house() {
        return given(
                caseOpened(),
                consented(MOTHER, "2019-01-01"),
                houseOpened(HOUSE, 4),
                simbaParents(HOUSE),
                livesIn(HOUSE, OTHER_CASE, "cem"));
    }

    private static DecidePlacement place(List<ChildId> siblings, String considered, @Nullable Integer minutes) {
        return place(on("2020-03-01"), PlacementOutcome.PLACE, siblings, considered, minutes);
    }

    private static DecidePlacement place(
            Circumstances how,
            PlacementOutcome outcome,
            List<ChildId> siblings,
            String considered,
            @Nullable Integer minutes) {
        return new DecidePlacement(
                CASE, how, ANNA, HOUSE, outcome, siblings, considered, minutes, teamCiting("case-opened"));
    }
}
