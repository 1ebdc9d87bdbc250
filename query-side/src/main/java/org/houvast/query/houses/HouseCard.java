package org.houvast.query.houses;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.houvast.language.HouseId;
import org.houvast.language.Personal;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a house.
 *
 * @param house its id
 * @param name its name
 * @param opened the day it was opened
 * @param programme the code of its programme
 * @param capacity its places
 * @param parentsApproved the day its Simba parents were last approved; null while they are not
 * @param living the cases of the children who live there, by child
 * @param expected the cases of the children for whom a place is kept, by child
 * @param entries how many entries stand in its stream
 */
record HouseCard(
        String house,
        @Personal(of = "subject") String name,
        LocalDate opened,
        String programme,
        int capacity,
        @Nullable LocalDate parentsApproved,
        Map<String, String> living,
        Map<String, String> expected,
        long entries) {

    HouseCard {
        living = Map.copyOf(living);
        expected = Map.copyOf(expected);
    }

    HouseId subject() {
        return new HouseId(house);
    }

    /** Places that are neither taken nor kept. */
    int free() {
        return Math.max(0, capacity - living.size() - expected.size());
    }

    /** The card after the next entry of the house. */
    static HouseCard fold(@Nullable HouseCard before, HouseEvent event) {
        var card = before == null ? first(event) : before;
        var next = switch (event) {
            case HouseOpened e -> card.opened(e);
            case SimbaParentsApproved e -> card.with(e.header().occurred(), card.living, card.expected);
            case PlaceReserved e ->
                card.with(
                        card.parentsApproved,
                        card.living,
                        and(card.expected, e.child().value(), e.caseId().value()));
            case PlaceTaken e ->
                card.with(
                        card.parentsApproved,
                        and(card.living, e.child().value(), e.caseId().value()),
                        without(card.expected, e.child().value()));
            case PlaceFreed e ->
                card.with(
                        card.parentsApproved,
                        without(card.living, e.child().value()),
                        without(card.expected, e.child().value()));
            default -> card;
        };
        return next.counted();
    }

    private static HouseCard first(HouseEvent event) {
        var header = event.header();
        var id = event.house().value();
        return new HouseCard(
                id, id, header.occurred(), header.profile().programme().code(), 0, null, Map.of(), Map.of(), 0);
    }

    private HouseCard opened(HouseOpened e) {
        return new HouseCard(
                house,
                e.name(),
                e.header().occurred(),
                e.header().profile().programme().code(),
                e.capacity(),
                parentsApproved,
                living,
                expected,
                entries);
    }

    private HouseCard with(
            @Nullable LocalDate approved, Map<String, String> nowLiving, Map<String, String> nowExpected) {
        return new HouseCard(house, name, opened, programme, capacity, approved, nowLiving, nowExpected, entries);
    }

    private HouseCard counted() {
        return new HouseCard(house, name, opened, programme, capacity, parentsApproved, living, expected, entries + 1);
    }

    private static Map<String, String> and(Map<String, String> children, String child, String ofCase) {
        var more = new TreeMap<>(children);
        more.put(child, ofCase);
        return more;
    }

    private static Map<String, String> without(Map<String, String> children, String child) {
        var fewer = new TreeMap<>(children);
        fewer.remove(child);
        return fewer;
    }
}
