package org.houvast.command.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.expectedIn;
import static org.houvast.command.story.Happened.houseClosed;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.moved;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementDecided;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.OTHER_HOUSE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.Saying.day;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Answer;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.stay.StayCommand.EndPlacement;
import org.houvast.command.stay.StayCommand.ExtendTerm;
import org.houvast.command.stay.StayCommand.MoveChild;
import org.houvast.command.stay.StayCommand.StartPlacement;
import org.houvast.command.story.Story;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.rule.Rule;
import org.houvast.language.stay.PlacementEndReason;
import org.houvast.language.stay.StayEvent.ChildMoved;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.stay.StayEvent.PlacementEnded;
import org.houvast.language.stay.StayEvent.TermExtended;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StayTest {

    @Nested
    class StartingAPlacement {

        @Test
        void the_child_takes_its_place() {
            ready(born(ANNA, "2018-01-01"))
                    .when(start("2020-03-01"))
                    .thenRecorded(ChildPlaced.class, PlaceTaken.class)
                    .thenAccepted()
                    .thenLivingIn(HOUSE, ANNA, new ChildId("cem"));
        }

        @Test
        void it_happened_so_what_the_rules_find_is_a_warning() {
            given(caseOpened(), born(ANNA, "2016-03-01"), houseOpened(HOUSE, 4))
                    .when(start("2020-03-01"))
                    .thenWarned("R15", "R17", "R19", "R23");
        }

        @Test
        void a_child_that_is_placed_in_a_house_that_was_closed_is_a_fact_with_a_warning() {
            ready(born(ANNA, "2018-01-01"), houseClosed(HOUSE, "2020-02-29"))
                    .when(start("2020-03-01"))
                    .thenRecorded(ChildPlaced.class, PlaceTaken.class)
                    .thenWarned("R17");
        }

        @Test
        void a_sibling_of_seven_and_a_fifth_child_are_warnings_too() {
            ready(
                            born(ANNA, "2013-03-01"),
                            born(BRAM, "2019-01-01"),
                            placed(BRAM, "2020-01-01"),
                            livesIn(HOUSE, CASE, "bram"),
                            livesIn(HOUSE, OTHER_CASE, "dina"),
                            livesIn(HOUSE, OTHER_CASE, "elif"))
                    .when(start("2020-03-01"))
                    .thenWarned("R16", "R17");
        }

        @Test
        void a_place_that_was_kept_for_a_sibling_of_a_child_in_the_house_is_warned() {
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 2),
                            simbaParents(OTHER_HOUSE),
                            livesIn(OTHER_HOUSE, OTHER_CASE, "dina"),
                            expectedIn(OTHER_HOUSE, OTHER_CASE, "elif"))
                    .when(new StartPlacement(CASE, on("2020-03-01"), ANNA, OTHER_HOUSE))
                    .thenWarned("R17", "R18");
        }

        @Test
        void a_place_that_is_left_over_or_was_kept_for_the_child_as_well_is_not() {
            ready(born(ANNA, "2018-01-01"), expectedIn(HOUSE, OTHER_CASE, "elif"))
                    .when(start("2020-03-01"))
                    .thenAccepted();
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 2),
                            simbaParents(OTHER_HOUSE),
                            livesIn(OTHER_HOUSE, OTHER_CASE, "dina"),
                            expectedIn(OTHER_HOUSE, OTHER_CASE, "elif"),
                            expectedIn(OTHER_HOUSE, CASE, "anna"))
                    .when(new StartPlacement(CASE, on("2020-03-01"), ANNA, OTHER_HOUSE))
                    .thenWarned("R17");
        }

        @Test
        void a_place_that_was_kept_for_a_child_without_sibling_in_the_house_is_not() {
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 2),
                            simbaParents(OTHER_HOUSE),
                            livesIn(OTHER_HOUSE, new CaseId("case-3"), "dina"),
                            expectedIn(OTHER_HOUSE, OTHER_CASE, "elif"))
                    .when(new StartPlacement(CASE, on("2020-03-01"), ANNA, OTHER_HOUSE))
                    .thenWarned("R17");
        }

        @Test
        void an_answer_to_one_rule_is_no_answer_to_another() {
            var plain = on("2020-03-01");
            var answering = new Circumstances(
                    plain.occurred(), null, null, null, null, null, List.of(new Answer(Rule.R17, "It is quiet there")));
            var placed = ready(born(ANNA, "2016-03-01"))
                    .when(new StartPlacement(CASE, answering, ANNA, HOUSE))
                    .thenWarned("R15")
                    .recorded(ChildPlaced.class);
            assertThat(placed.header().warnings().getFirst().answer()).isNull();
        }

        @Test
        void a_warning_keeps_the_answer_that_came_with_it() {
            var plain = on("2020-03-01");
            var answering = new Circumstances(
                    plain.occurred(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(new Answer(Rule.R15, "Grandmother fell ill")));
            ready(born(ANNA, "2016-03-01"))
                    .when(new StartPlacement(CASE, answering, ANNA, HOUSE))
                    .thenWarned("R15")
                    .answered("Grandmother fell ill");
        }

        @Test
        void what_makes_no_sense_is_refused() {
            ready(born(ANNA, "2018-01-01"), placed(ANNA, "2020-01-01"))
                    .when(start("2020-03-01"))
                    .thenRefused("already-placed");
            ready().when(start("2020-03-01")).thenRefused("unknown-child");
            given(caseOpened(), born(ANNA, "2018-01-01"), consented(MOTHER, "2019-01-01"))
                    .when(start("2020-03-01"))
                    .thenRefused("no-such-house");
        }

        @Test
        void a_place_that_was_kept_elsewhere_is_free_again() {
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 4),
                            placementDecided(ANNA, OTHER_HOUSE, "2020-02-01"),
                            expectedIn(OTHER_HOUSE, CASE, "anna"))
                    .when(start("2020-03-01"))
                    .thenRecorded(ChildPlaced.class, PlaceFreed.class, PlaceTaken.class)
                    .thenExpectedIn(OTHER_HOUSE);
        }

        @Test
        void it_is_recorded_after_closing_too() {
            ready(born(ANNA, "2018-01-01"), caseClosed(ANNA, "2020-03-01"))
                    .when(start("2020-02-01"))
                    .thenAccepted();
        }

        private StartPlacement start(String on) {
            return new StartPlacement(CASE, on(on), ANNA, HOUSE);
        }
    }

    @Nested
    class Moving {

        @Test
        void the_child_leaves_one_place_and_takes_another() {
            moving().when(move(OTHER_HOUSE, "2020-06-01"))
                    .thenRecorded(ChildMoved.class, PlaceFreed.class, PlaceTaken.class)
                    .thenAccepted()
                    .thenLivingIn(OTHER_HOUSE, ANNA, new ChildId("dina"));
        }

        @Test
        void what_the_rules_find_about_the_new_house_is_a_warning() {
            moving().and(livesIn(OTHER_HOUSE, OTHER_CASE, "elif"))
                    .when(move(OTHER_HOUSE, "2022-01-01"))
                    .thenWarned("R15", "R17");
        }

        @Test
        void it_moves_to_another_house_and_not_before_it_came() {
            moving().when(move(HOUSE, "2020-06-01")).thenRefused("already-there");
            moving().when(move(OTHER_HOUSE, "2020-02-29")).thenRefused("before-placement");
            moving().when(move(OTHER_HOUSE, "2020-03-01")).thenAccepted();
        }

        @Test
        void a_child_that_is_not_placed_cannot_move() {
            ready(born(ANNA, "2018-01-01")).when(move(HOUSE, "2020-06-01")).thenRefused("not-placed");
        }

        private Story moving() {
            return ready(
                    born(ANNA, "2018-01-01"),
                    placed(ANNA, "2020-03-01"),
                    livesIn(HOUSE, CASE, "anna"),
                    houseOpened(OTHER_HOUSE, 2),
                    simbaParents(OTHER_HOUSE),
                    livesIn(OTHER_HOUSE, OTHER_CASE, "dina"));
        }

        private MoveChild move(HouseId to, String on) {
            return new MoveChild(CASE, on(on), ANNA, to);
        }
    }

    @Nested
    class EndingAPlacement {

        @Test
        void the_place_is_free_again() {
            placedSinceApril2018()
                    .when(end("2019-04-01"))
                    .thenRecorded(PlacementEnded.class, PlaceFreed.class)
                    .thenAccepted()
                    .thenLivingIn(HOUSE, new ChildId("cem"));
        }

        @Test
        void after_183_days_six_months_are_full() {
            placedSinceApril2018().when(end("2018-09-30")).thenWarned("R20");
            placedSinceApril2018().when(end("2018-10-01")).thenAccepted();
        }

        @Test
        void after_548_days_eighteen_months_are_full_and_after_549_they_are_over() {
            placedSinceApril2018().when(end("2019-10-01")).thenAccepted();
            placedSinceApril2018().when(end("2019-10-02")).thenWarned("R20");
        }

        @Test
        void a_stay_that_moved_house_is_counted_from_its_first_day() {
            placedSinceApril2018()
                    .and(moved(ANNA, HOUSE, OTHER_HOUSE, "2019-09-01"))
                    .when(end("2019-10-01"))
                    .thenAccepted();
        }

        @Test
        void an_extension_covers_a_longer_stay_up_to_its_last_day() {
            placedSinceApril2018()
                    .and(termExtended(ANNA, "2019-09-01", "2019-12-31"))
                    .when(end("2019-12-31"))
                    .thenAccepted();
            placedSinceApril2018()
                    .and(termExtended(ANNA, "2019-09-01", "2019-12-31"))
                    .when(end("2020-01-01"))
                    .thenWarned("R20");
        }

        @Test
        void a_stay_of_31_august_has_six_months_on_the_last_of_february() {
            ready(born(ANNA, "2018-01-01"), placed(ANNA, "2018-08-31"))
                    .when(end("2019-02-27"))
                    .thenWarned("R20");
            ready(born(ANNA, "2018-01-01"), placed(ANNA, "2018-08-31"))
                    .when(end("2019-02-28"))
                    .thenAccepted();
        }

        @Test
        void it_does_not_end_before_it_began_or_twice() {
            placedSinceApril2018().when(end("2018-03-31")).thenRefused("before-placement");
            placedSinceApril2018()
                    .when(end("2019-04-01"))
                    .when(end("2019-04-01"))
                    .thenRefused("not-placed");
        }

        @Test
        void a_return_home_is_recorded_as_such() {
            placedSinceApril2018()
                    .when(new EndPlacement(CASE, on("2019-04-01"), ANNA, PlacementEndReason.RETURNED_HOME))
                    .thenRefused("return-ends-placement");
        }

        private EndPlacement end(String on) {
            return new EndPlacement(CASE, on(on), ANNA, PlacementEndReason.OTHER);
        }
    }

    @Nested
    class ExtendingTheTerm {

        @Test
        void a_team_extends_it_beyond_eighteen_months() {
            placedSinceApril2018()
                    .when(extend("2019-10-02", teamCiting("child-placed")))
                    .thenRecorded(TermExtended.class);
        }

        @Test
        void an_end_within_the_ordinary_term_is_no_extension() {
            placedSinceApril2018()
                    .when(extend("2019-10-01", teamCiting("child-placed")))
                    .thenRefused("R20");
        }

        @Test
        void it_is_a_team_decision_on_evidence() {
            placedSinceApril2018()
                    .when(extend("2019-12-31", deliberation("It goes well", List.of("Els"))))
                    .thenRefused("R07", "R35");
        }

        @Test
        void there_must_be_a_placement() {
            ready(born(ANNA, "2018-01-01"))
                    .when(extend("2019-12-31", teamCiting("case-opened")))
                    .thenRefused("not-placed");
        }

        @Test
        void the_child_is_one_of_the_case() {
            ready().when(new ExtendTerm(CASE, on("2019-09-01"), STRANGER, day("2019-12-31"), teamCiting("case-opened")))
                    .thenRefused("unknown-child", "not-placed");
        }

        private ExtendTerm extend(String until, Deliberating deliberation) {
            return new ExtendTerm(CASE, on("2019-09-01"), ANNA, day(until), deliberation);
        }
    }

    private static Story placedSinceApril2018() {
        return ready(born(ANNA, "2018-01-01"), placed(ANNA, "2018-04-01"), livesIn(HOUSE, CASE, "anna"));
    }

    private static Story ready(DomainEvent... more) {
        return given(
                        caseOpened(),
                        consented(MOTHER, "2018-01-01"),
                        houseOpened(HOUSE, 4),
                        simbaParents(HOUSE),
                        livesIn(HOUSE, OTHER_CASE, "cem"))
                .and(more);
    }
}
