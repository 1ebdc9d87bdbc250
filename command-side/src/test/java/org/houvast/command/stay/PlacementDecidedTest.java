package org.houvast.command.stay;

import static org.houvast.command.story.Happened.birthDateErased;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.caseOpenedWith;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.consentedUntil;
import static org.houvast.command.story.Happened.expectedIn;
import static org.houvast.command.story.Happened.houseClosed;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.joined;
import static org.houvast.command.story.Happened.left;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.Happened.moved;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.refusedConsent;
import static org.houvast.command.story.Happened.simbaParents;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.COACH;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.People.OTHER_HOUSE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.People.member;
import static org.houvast.command.story.People.parent;
import static org.houvast.command.story.Saying.deliberation;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Saying.teamCiting;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.deciding.Deliberating;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.stay.StayCommand.DecidePlacement;
import org.houvast.command.story.Story;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.programme.Programme;
import org.houvast.language.stay.PlacementOutcome;
import org.houvast.language.stay.StayEvent.PlacementDecided;
import org.houvast.language.team.TeamRole;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementDecidedTest {

    @Test
    void a_place_is_kept_for_the_child() {
        ready(born(ANNA, "2018-01-01"))
                .when(place(ANNA, "2020-03-01"))
                .thenRecorded(PlacementDecided.class, PlaceReserved.class)
                .thenAccepted()
                .thenExpectedIn(HOUSE, ANNA);
    }

    @Nested
    class Age {

        @ParameterizedTest
        @ValueSource(strings = {"2020-03-01", "2019-03-01", "2017-03-01", "2016-03-02"})
        void a_child_before_its_fourth_birthday_is_placed(String birthDate) {
            ready(born(ANNA, birthDate)).when(place(ANNA, "2020-03-01")).thenAccepted();
        }

        @Test
        void a_child_whose_birth_date_is_erased_cannot_be_judged_and_is_refused() {
            ready(birthDateErased(ANNA))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R15")
                    .naming("child", ANNA.value());
        }

        @Test
        void a_child_on_its_fourth_birthday_is_refused() {
            ready(born(ANNA, "2016-03-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R15")
                    .naming("years", "4");
        }

        @Test
        void a_child_of_29_february_is_four_on_the_next_29_february() {
            ready(born(ANNA, "2016-02-29")).when(place(ANNA, "2020-02-28")).thenAccepted();
            ready(born(ANNA, "2016-02-29")).when(place(ANNA, "2020-02-29")).thenRefused("R15");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2016-03-01", "2014-03-01", "2013-03-02"})
        void an_older_sibling_of_a_child_in_the_house_is_placed_with_a_warning(String birthDate) {
            withBramIn(HOUSE, birthDate)
                    .when(place(ANNA, "2020-03-01"))
                    .thenWarnedOf("R16")
                    .finding("older", "on", "2020-03-01");
        }

        @Test
        void a_sibling_on_its_sixth_birthday_is_warned_and_on_its_seventh_refused() {
            withBramIn(HOUSE, "2014-03-01")
                    .when(place(ANNA, "2020-03-01"))
                    .thenWarnedOf("R16")
                    .finding("older", "on", "2020-03-01");
            withBramIn(HOUSE, "2013-03-01")
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R16")
                    .naming("years", "7");
        }

        @Test
        void a_sibling_of_29_february_is_seven_on_28_february_of_a_common_year() {
            withBramIn(HOUSE, "2016-02-29")
                    .when(place(ANNA, "2023-02-27"))
                    .thenWarnedOf("R16")
                    .finding("older", "on", "2023-02-27");
            withBramIn(HOUSE, "2016-02-29").when(place(ANNA, "2023-02-28")).thenRefused("R16");
        }

        @Test
        void a_sibling_in_another_house_makes_no_exception() {
            withBramIn(OTHER_HOUSE, "2016-03-01")
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R15");
        }

        @Test
        void a_sibling_for_whom_a_place_is_kept_counts() {
            ready(born(ANNA, "2015-03-01"), born(BRAM, "2019-01-01"), expectedIn(HOUSE, CASE, "bram"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenWarned("R16");
        }

        @Test
        void a_child_of_another_family_for_whom_a_place_is_kept_does_not() {
            ready(born(ANNA, "2015-03-01"), expectedIn(HOUSE, OTHER_CASE, "dina"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R15");
        }

        private Story withBramIn(HouseId house, String annasBirthDate) {
            return ready(
                    born(ANNA, annasBirthDate),
                    born(BRAM, "2019-01-01"),
                    placed(BRAM, house, "2020-01-01"),
                    livesIn(house, CASE, "bram"));
        }
    }

    @Nested
    class Places {

        @Test
        void a_fourth_child_is_placed_and_a_fifth_refused() {
            var three = new DomainEvent[] {
                born(ANNA, "2018-01-01"), livesIn(HOUSE, OTHER_CASE, "dina"), livesIn(HOUSE, OTHER_CASE, "elif")
            };
            ready(three).when(place(ANNA, "2020-03-01")).thenAccepted();
            ready(three)
                    .and(livesIn(HOUSE, OTHER_CASE, "finn"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R17")
                    .naming("children", "5");
        }

        @Test
        void a_place_that_is_kept_is_taken() {
            ready(
                            born(ANNA, "2018-01-01"),
                            livesIn(HOUSE, OTHER_CASE, "dina"),
                            livesIn(HOUSE, OTHER_CASE, "elif"),
                            expectedIn(HOUSE, OTHER_CASE, "finn"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R17");
        }

        @Test
        void the_place_that_is_kept_for_the_child_itself_is_free_for_it() {
            ready(
                            born(ANNA, "2018-01-01"),
                            livesIn(HOUSE, OTHER_CASE, "dina"),
                            livesIn(HOUSE, OTHER_CASE, "elif"),
                            expectedIn(HOUSE, CASE, "anna"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
        }

        @Test
        void a_small_house_is_full_sooner() {
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 2),
                            simbaParents(OTHER_HOUSE),
                            livesIn(OTHER_HOUSE, OTHER_CASE, "dina"),
                            livesIn(OTHER_HOUSE, OTHER_CASE, "elif"))
                    .when(place(ANNA, OTHER_HOUSE, "2020-03-01"))
                    .thenRefused("R17")
                    .naming("places", "2");
        }

        @Test
        void a_child_alone_in_a_house_is_warned() {
            ready(born(ANNA, "2018-01-01"), houseOpened(OTHER_HOUSE, 4), simbaParents(OTHER_HOUSE))
                    .when(place(ANNA, OTHER_HOUSE, "2020-03-01"))
                    .thenWarned("R17");
        }

        @Test
        void a_house_that_was_closed_meanwhile_has_no_place_whatever_was_kept() {
            ready(born(ANNA, "2018-01-01"), houseClosed(HOUSE, "2020-02-29"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R17");
            var decided = ready(born(ANNA, "2018-01-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenExpectedIn(HOUSE, ANNA);
            decided.when(new CloseHouse(HOUSE, on("2020-03-02").because("The Simba parents stop")))
                    .thenRefused("children-in-house");
        }

        @Test
        void not_to_place_in_a_house_that_was_closed_can_still_be_decided() {
            ready(born(ANNA, "2018-01-01"), houseClosed(HOUSE, "2020-02-29"))
                    .when(decide(ANNA, HOUSE, "2020-03-01", PlacementOutcome.NOT_PLACE, teamCiting("case-opened")))
                    .thenAccepted();
        }

        @Test
        void a_house_that_was_not_opened_is_refused_for_that_alone() {
            ready(born(ANNA, "2018-01-01"))
                    .when(place(ANNA, OTHER_HOUSE, "2020-03-01"))
                    .thenRefused("no-such-house");
        }
    }

    @Nested
    class Siblings {

        @Test
        void siblings_apart_are_warned() {
            ready(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"), placed(BRAM, OTHER_HOUSE, "2020-01-01"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenWarned("R18");
        }

        @Test
        void siblings_together_are_not() {
            ready(born(ANNA, "2018-01-01"), born(BRAM, "2019-01-01"), placed(BRAM, HOUSE, "2020-01-01"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenAccepted();
        }

        @Test
        void a_sibling_that_moved_to_the_house_is_there() {
            ready(
                            born(ANNA, "2018-01-01"),
                            born(BRAM, "2019-01-01"),
                            placed(BRAM, OTHER_HOUSE, "2020-01-01"),
                            moved(BRAM, OTHER_HOUSE, HOUSE, "2020-02-01"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenAccepted();
        }
    }

    @Nested
    class SimbaParents {

        @Test
        void a_house_without_approved_simba_parents_is_refused() {
            ready(born(ANNA, "2018-01-01"), houseOpened(OTHER_HOUSE, 4), livesIn(OTHER_HOUSE, OTHER_CASE, "dina"))
                    .when(place(ANNA, OTHER_HOUSE, "2020-03-01"))
                    .thenRefused("R19");
        }
    }

    @Nested
    class Consent {

        @Test
        void everybody_involved_consents_before_the_start() {
            given(
                            caseOpenedWith(MOTHER, FATHER),
                            born(ANNA, "2018-01-01"),
                            consented(MOTHER, "2019-01-01"),
                            teamOf(parent(MOTHER), parent(FATHER), member(COACH, TeamRole.FAMILY_COACH)),
                            houseOpened(HOUSE, 4),
                            simbaParents(HOUSE),
                            livesIn(HOUSE, OTHER_CASE, "cem"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23")
                    .naming("missing", "coach, father");
        }

        @Test
        void who_joined_the_team_consents_too_and_who_left_need_not() {
            ready(born(ANNA, "2018-01-01"), teamOf(parent(MOTHER)), joined(COACH))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23")
                    .naming("missing", "coach");
            ready(born(ANNA, "2018-01-01"), teamOf(parent(MOTHER)), joined(COACH), left(COACH))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
        }

        @Test
        void a_consent_stands_on_its_last_day_and_not_the_day_after() {
            consenting(consentedUntil(MOTHER, "2019-01-01", "2020-03-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
            consenting(consentedUntil(MOTHER, "2019-01-01", "2020-02-29"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23");
        }

        @Test
        void a_consent_stands_from_its_first_day_on() {
            consenting(consented(MOTHER, "2020-03-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
            consenting(consented(MOTHER, "2020-03-02"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23");
        }

        @Test
        void a_consent_that_was_withdrawn_or_refused_does_not_stand() {
            consenting(consented(MOTHER, "2019-01-01"), withdrewConsent(MOTHER, "2020-03-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23");
            consenting(consented(MOTHER, "2019-01-01"), refusedConsent(MOTHER, "2019-06-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23");
        }

        @Test
        void a_consent_that_was_withdrawn_and_given_again_stands() {
            consenting(
                            consented(MOTHER, "2019-01-01"),
                            withdrewConsent(MOTHER, "2019-06-01"),
                            consented(MOTHER, "2019-07-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
        }

        @Test
        void a_consent_to_being_filmed_is_none_to_the_trajectory() {
            consenting(consented(MOTHER, ConsentScope.VIDEO, "2019-01-01", null))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("R23");
        }

        @Test
        void a_child_speaks_for_itself_from_its_twelfth_birthday() {
            ready(born(ANNA, "2018-01-01"), born(BRAM, "2008-03-02"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenAccepted();
            ready(born(ANNA, "2018-01-01"), born(BRAM, "2008-03-01"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenRefused("R23")
                    .naming("missing", "bram");
            ready(born(ANNA, "2018-01-01"), born(BRAM, "2008-03-01"), consented(BRAM.person(), "2020-02-01"))
                    .when(thinkingOf(BRAM, place(ANNA, "2020-03-01")))
                    .thenAccepted();
        }

        private Story consenting(DomainEvent... consents) {
            return given(
                            caseOpened(),
                            born(ANNA, "2018-01-01"),
                            houseOpened(HOUSE, 4),
                            simbaParents(HOUSE),
                            livesIn(HOUSE, OTHER_CASE, "cem"))
                    .and(consents);
        }
    }

    @Nested
    class TheDecisionItself {

        @Test
        void it_cites_evidence() {
            ready(born(ANNA, "2018-01-01"))
                    .when(decide(ANNA, HOUSE, "2020-03-01", PlacementOutcome.PLACE, teamCiting()))
                    .thenRefused("R35");
        }

        @Test
        void a_child_that_is_placed_is_not_placed_again() {
            ready(born(ANNA, "2018-01-01"), placed(ANNA, "2020-01-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenRefused("already-placed");
        }

        @Test
        void a_child_of_another_case_is_refused() {
            ready().when(place(STRANGER, "2020-03-01")).thenRefused("unknown-child");
        }

        @Test
        void not_placing_needs_no_place() {
            ready(born(ANNA, "2010-01-01"))
                    .when(decide(ANNA, HOUSE, "2020-03-01", PlacementOutcome.NOT_PLACE, teamCiting("case-opened")))
                    .thenRecorded(PlacementDecided.class);
        }

        @Test
        void not_placing_any_more_frees_the_place_that_was_kept() {
            ready(born(ANNA, "2018-01-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .when(decide(ANNA, HOUSE, "2020-03-02", PlacementOutcome.NOT_PLACE, teamCiting("case-opened")))
                    .thenRecorded(PlacementDecided.class, PlaceFreed.class)
                    .thenExpectedIn(HOUSE);
        }

        @Test
        void placing_again_in_the_same_house_keeps_the_place() {
            ready(born(ANNA, "2018-01-01"))
                    .when(place(ANNA, "2020-03-01"))
                    .when(place(ANNA, "2020-03-02"))
                    .thenRecorded(PlacementDecided.class, PlaceReserved.class)
                    .thenExpectedIn(HOUSE, ANNA);
        }

        @Test
        void placing_elsewhere_frees_the_place_that_was_kept() {
            ready(
                            born(ANNA, "2018-01-01"),
                            houseOpened(OTHER_HOUSE, 4),
                            simbaParents(OTHER_HOUSE),
                            livesIn(OTHER_HOUSE, OTHER_CASE, "dina"))
                    .when(place(ANNA, "2020-03-01"))
                    .when(place(ANNA, OTHER_HOUSE, "2020-03-02"))
                    .thenExpectedIn(HOUSE)
                    .thenExpectedIn(OTHER_HOUSE, ANNA);
        }

        @Test
        void the_dutch_profile_has_ages_of_its_own() {
            given(
                            new CaseOpened(
                                    CASE,
                                    caseOpened().header(),
                                    "Family",
                                    Programme.SIMBA_FAMILIEZORG_NL,
                                    caseOpened().clients()),
                            born(ANNA, "2010-01-01"),
                            consented(MOTHER, "2019-01-01"),
                            houseOpened(HOUSE, 4),
                            simbaParents(HOUSE),
                            livesIn(HOUSE, OTHER_CASE, "cem"))
                    .when(place(ANNA, "2020-03-01"))
                    .thenAccepted();
        }
    }

    private static Story ready(DomainEvent... more) {
        return given(
                        caseOpened(),
                        consented(MOTHER, "2019-01-01"),
                        houseOpened(HOUSE, 4),
                        simbaParents(HOUSE),
                        livesIn(HOUSE, OTHER_CASE, "cem"))
                .and(more);
    }

    private static DecidePlacement place(ChildId child, String on) {
        return place(child, HOUSE, on);
    }

    private static DecidePlacement place(ChildId child, HouseId house, String on) {
        return decide(child, house, on, PlacementOutcome.PLACE, teamCiting("case-opened"));
    }

    private static DecidePlacement decide(
            ChildId child, HouseId house, String on, PlacementOutcome outcome, Deliberating deliberation) {
        return new DecidePlacement(
                CASE, on(on), child, house, outcome, List.of(), "None to consider", 20, deliberation);
    }

    private static DecidePlacement thinkingOf(ChildId sibling, DecidePlacement c) {
        return new DecidePlacement(
                c.caseId(),
                c.circumstances(),
                c.child(),
                c.house(),
                c.outcome(),
                List.of(sibling),
                "They miss each other",
                c.minutesFromHome(),
                c.deliberation());
    }
}
