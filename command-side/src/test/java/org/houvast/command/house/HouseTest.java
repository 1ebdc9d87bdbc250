package org.houvast.command.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.expectedIn;
import static org.houvast.command.story.Happened.houseClosed;
import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.Happened.livesIn;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.OTHER_CASE;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.ChangePlaces;
import org.houvast.command.house.HouseCommand.CloseHouse;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.language.PersonId;
import org.houvast.language.house.Competence;
import org.houvast.language.house.HouseEvent.HouseClosed;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlacesChanged;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    private static final List<Competence> ALL = List.of(Competence.values());
    private static final SimbaParent PROFESSIONAL = new SimbaParent(new PersonId("lies"), "Lies", true, ALL);
    private static final SimbaParent PARTNER = new SimbaParent(new PersonId("tom"), "Tom", false, ALL);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void a_house_has_two_to_four_places(int places) {
        given().when(open(places)).thenRecorded(HouseOpened.class).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5})
    void fewer_or_more_places_are_refused(int places) {
        given().when(open(places)).thenRefused("R17").naming("places", Integer.toString(places));
    }

    @Test
    void a_house_is_opened_once() {
        given(houseOpened(HOUSE, 4)).when(open(4)).thenRefused("house-exists");
    }

    @Test
    void two_people_one_of_them_a_professional_are_approved() {
        given(houseOpened(HOUSE, 4)).when(approve(PROFESSIONAL, PARTNER)).thenRecorded(SimbaParentsApproved.class);
    }

    @Test
    void one_person_is_not_enough_and_not_when_named_twice() {
        given(houseOpened(HOUSE, 4)).when(approve(PROFESSIONAL)).thenRefused("R19");
        given(houseOpened(HOUSE, 4)).when(approve(PROFESSIONAL, PROFESSIONAL)).thenRefused("R19");
    }

    @Test
    void two_people_without_a_professional_are_refused() {
        given(houseOpened(HOUSE, 4))
                .when(approve(PARTNER, new SimbaParent(new PersonId("an"), "An", false, ALL)))
                .thenRefused("R19")
                .naming("professionals", "0");
    }

    @Test
    void the_house_is_opened_first() {
        given().when(approve(PROFESSIONAL, PARTNER)).thenRefused("no-such-house");
    }

    @Test
    void competences_that_are_not_noted_of_both_are_warned_of() {
        var some = new SimbaParent(new PersonId("tom"), "Tom", false, ALL.subList(0, 10));
        given(houseOpened(HOUSE, 4)).when(approve(PROFESSIONAL, PARTNER)).thenAccepted();
        var approved =
                given(houseOpened(HOUSE, 4)).when(approve(PROFESSIONAL, some)).thenWarned("R19");
        assertThat(approved.recorded(SimbaParentsApproved.class)
                        .header()
                        .warnings()
                        .getFirst()
                        .facts())
                .containsEntry("competences", "non-hostility, mentalising");
    }

    @Test
    void simba_parents_are_replaced_by_a_new_approval() {
        var an = new SimbaParent(new PersonId("an"), "An", false, ALL);
        given(houseOpened(HOUSE, 4))
                .when(approve(PROFESSIONAL, PARTNER))
                .when(approve(PROFESSIONAL, an))
                .thenRecorded(SimbaParentsApproved.class)
                .thenAccepted();
    }

    @Nested
    class ChangingPlaces {

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 4})
        void a_house_gets_two_to_four_places(int places) {
            given(houseOpened(HOUSE, 4)).when(change(places)).thenRecorded(PlacesChanged.class);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5})
        void fewer_or_more_are_refused(int places) {
            given(houseOpened(HOUSE, 4)).when(change(places)).thenRefused("R17");
        }

        @Test
        void it_keeps_the_places_that_are_taken_or_kept() {
            var threeTaken = given(
                    houseOpened(HOUSE, 4),
                    livesIn(HOUSE, CASE, "anna"),
                    livesIn(HOUSE, CASE, "bram"),
                    expectedIn(HOUSE, OTHER_CASE, "cem"));
            threeTaken.when(change(2)).thenRefused("R17").naming("taken", "3");
            threeTaken.when(change(3)).thenAccepted();
        }

        @Test
        void a_house_that_is_closed_or_was_never_opened_has_none() {
            given(houseOpened(HOUSE, 4), houseClosed(HOUSE, "2017-12-01"))
                    .when(change(3))
                    .thenRefused("house-closed");
            given().when(change(3)).thenRefused("no-such-house");
        }

        private ChangePlaces change(int places) {
            return new ChangePlaces(HOUSE, on("2018-02-01"), places);
        }
    }

    @Nested
    class Closing {

        @Test
        void an_empty_house_is_closed_for_a_reason() {
            given(houseOpened(HOUSE, 4)).when(close()).thenRecorded(HouseClosed.class);
            given(houseOpened(HOUSE, 4))
                    .when(new CloseHouse(HOUSE, on("2018-02-01")))
                    .thenRefused("reason-missing");
        }

        @Test
        void a_child_that_lives_there_or_is_expected_stands_in_the_way() {
            given(houseOpened(HOUSE, 4), livesIn(HOUSE, CASE, "anna"))
                    .when(close())
                    .thenRefused("children-in-house")
                    .naming("living", "1");
            given(houseOpened(HOUSE, 4), expectedIn(HOUSE, CASE, "anna"))
                    .when(close())
                    .thenRefused("children-in-house")
                    .naming("expected", "1");
        }

        @Test
        void it_is_closed_once_and_nothing_is_decided_about_it_after() {
            given(houseOpened(HOUSE, 4)).when(close()).when(close()).thenRefused("house-closed");
            given(houseOpened(HOUSE, 4))
                    .when(close())
                    .when(approve(PROFESSIONAL, PARTNER))
                    .thenRefused("house-closed");
            given().when(close()).thenRefused("no-such-house");
        }

        private CloseHouse close() {
            return new CloseHouse(HOUSE, on("2018-02-01").because("The Simba parents stop"));
        }
    }

    private static OpenHouse open(int places) {
        return new OpenHouse(HOUSE, on("2018-01-01"), Programme.SIMBAHUIZEN_BE, "House", "Street 1", places);
    }

    private static ApproveSimbaParents approve(SimbaParent... parents) {
        return new ApproveSimbaParents(HOUSE, on("2018-01-01"), List.of(parents));
    }
}
