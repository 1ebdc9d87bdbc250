package org.houvast.command.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.command.story.Happened.moved;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.OTHER_HOUSE;
import static org.houvast.command.story.Saying.day;

import org.houvast.language.EventId;
import org.houvast.language.event.CaseEvent;
import org.junit.jupiter.api.Test;

class PlacementsTest {

    @Test
    void a_child_is_placed_from_its_first_day_to_its_last() {
        var placements = after(placed(ANNA, "2020-01-01"), placementEnded(ANNA, "2020-02-01"));
        assertThat(placements.of(ANNA, day("2019-12-31"))).isEmpty();
        assertThat(placements.of(ANNA, day("2020-01-01"))).isPresent();
        assertThat(placements.of(ANNA, day("2020-02-01"))).isPresent();
        assertThat(placements.of(ANNA, day("2020-02-02"))).isEmpty();
        assertThat(placements.of(ANNA)).isEmpty();
    }

    @Test
    void of_two_placements_that_meet_on_a_day_the_later_counts() {
        var placements = after(
                placed(ANNA, HOUSE, "2020-01-01"),
                placementEnded(ANNA, "2020-02-01"),
                placed(ANNA, OTHER_HOUSE, "2020-02-01"));
        assertThat(placements.of(ANNA, day("2020-02-01"))).map(Placement::house).contains(OTHER_HOUSE);
    }

    @Test
    void what_happens_to_one_child_does_not_happen_to_its_sibling() {
        var placements = after(
                placed(ANNA, "2020-01-01"),
                placed(BRAM, "2020-01-01"),
                moved(BRAM, HOUSE, OTHER_HOUSE, "2020-02-01"),
                placementEnded(BRAM, "2020-03-01"));
        assertThat(placements.underWay()).extracting(Placement::child).containsExactly(ANNA);
        assertThat(placements.of(ANNA)).map(Placement::house).contains(HOUSE);
    }

    @Test
    void what_happens_to_a_placement_does_not_happen_to_the_one_before() {
        var placements = after(
                placed(ANNA, HOUSE, "2020-01-01"),
                placementEnded(ANNA, "2020-02-01"),
                placed(ANNA, OTHER_HOUSE, "2020-06-01"),
                termExtended(ANNA, "2021-12-01", "2022-01-01"));
        assertThat(placements.all())
                .extracting(placement -> placement.extendedOver(day("2022-01-01")))
                .containsExactly(false, true);
    }

    private static Placements after(CaseEvent... events) {
        var placements = Placements.NONE;
        for (int i = 0; i < events.length; i++) {
            placements = placements.evolve(new EventId("entry-" + i), events[i]);
        }
        return placements;
    }
}
