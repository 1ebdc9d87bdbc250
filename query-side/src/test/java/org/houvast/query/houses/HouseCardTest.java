package org.houvast.query.houses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.access.Role;
import org.houvast.language.event.Actor;
import org.houvast.language.event.EventHeader;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.programme.ProfileVersion;
import org.houvast.language.programme.Programme;
import org.junit.jupiter.api.Test;

class HouseCardTest {

    private static final HouseId HOUSE = new HouseId("house-1");
    private static final CaseId CASE = new CaseId("case-1");
    private static final EventHeader HEADER = new EventHeader(
            List.of(),
            new Actor("els", Role.SUPERVISOR, "simba"),
            null,
            LocalDate.of(2021, 1, 10),
            null,
            null,
            null,
            new ProfileVersion(Programme.SIMBAHUIZEN_BE, 1),
            null,
            List.of());

    @Test
    void a_kept_place_is_taken_by_the_child_it_was_kept_for_and_freed_again() {
        var kept = after(new PlaceReserved(HOUSE, HEADER, CASE, new ChildId("anna")));
        assertThat(kept.expected()).containsOnlyKeys("anna");
        var taken = HouseCard.fold(kept, new PlaceTaken(HOUSE, HEADER, CASE, new ChildId("anna")));
        assertThat(taken.expected()).isEmpty();
        assertThat(taken.living()).containsOnlyKeys("anna");
        var freed = HouseCard.fold(taken, new PlaceFreed(HOUSE, HEADER, CASE, new ChildId("anna")));
        assertThat(freed.living()).isEmpty();
        assertThat(freed.entries()).isEqualTo(3);
    }

    private static HouseCard after(HouseEvent... events) {
        HouseCard card = HouseCard.fold(null, events[0]);
        for (var event : List.of(events).subList(1, events.length)) {
            card = HouseCard.fold(card, event);
        }
        return card;
    }
}
