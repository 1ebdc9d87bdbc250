package org.houvast.command.house;

import static org.houvast.command.story.Happened.houseOpened;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.Saying.on;
import static org.houvast.command.story.Story.given;

import java.util.List;
import org.houvast.command.house.HouseCommand.ApproveSimbaParents;
import org.houvast.command.house.HouseCommand.OpenHouse;
import org.houvast.language.PersonId;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    private static final SimbaParent PROFESSIONAL = new SimbaParent(new PersonId("lies"), "Lies", true);
    private static final SimbaParent PARTNER = new SimbaParent(new PersonId("tom"), "Tom", false);

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
                .when(approve(PARTNER, new SimbaParent(new PersonId("an"), "An", false)))
                .thenRefused("R19")
                .naming("professionals", "0");
    }

    @Test
    void the_house_is_opened_first() {
        given().when(approve(PROFESSIONAL, PARTNER)).thenRefused("no-such-house");
    }

    private static OpenHouse open(int places) {
        return new OpenHouse(HOUSE, on("2018-01-01"), Programme.SIMBAHUIZEN_BE, "House", "Street 1", places);
    }

    private static ApproveSimbaParents approve(SimbaParent... parents) {
        return new ApproveSimbaParents(HOUSE, on("2018-01-01"), List.of(parents));
    }
}
