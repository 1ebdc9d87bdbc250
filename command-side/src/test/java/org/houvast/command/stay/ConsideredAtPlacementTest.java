package org.houvast.command.stay;

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
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import org.houvast.command.deciding.Circumstances;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.story.Outcome;
import org.houvast.command.story.Story;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.PlacementOutcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is considered when a child is placed: its siblings, its age in the course of the term, and exceptions. */
class ConsideredAtPlacementTest {

    @Nested
    class AnException {

        @Test
        void gives_its_reason() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE_WITH_EXCEPTION, "None"))
                    .thenRefused("reason-missing");
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(
                            on("2020-03-01").because("The house is far from her school"),
                            PlacementOutcome.PLACE_WITH_EXCEPTION,
                            "None"))
                    .thenAccepted();
        }
    }

    @Nested
    class Siblings {

        @Test
        void that_the_case_knows_are_spoken_of() {
            house().and(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"))
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE, " "))
                    .thenWarned("R18");
            house().and(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"))
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE, "Bram lives with his grandmother"))
                    .thenAccepted();
        }

        @Test
        void of_an_only_child_nothing_needs_to_be_said() {
            house().and(born(ANNA, "2018-01-01"))
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE, ""))
                    .thenAccepted();
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
                    .when(place(on("2020-03-01"), PlacementOutcome.PLACE, "With Bram"));
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

    private static DecidePlacement place(Circumstances how, PlacementOutcome outcome, String siblings) {
        return new DecidePlacement(CASE, how, ANNA, HOUSE, outcome, siblings, teamCiting("case-opened"));
    }
}
