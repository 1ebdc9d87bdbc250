package org.houvast.language.house;

import java.util.List;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.language.Personal;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;

/** The Simba house (Simbahuis): its Simba parents and its places. */
public sealed interface HouseEvent extends DomainEvent {

    /** The house whose stream it stands in. */
    HouseId house();

    /** The child whose place it is about; the house when it is about none. */
    @Override
    default List<? extends Identifier> subjects() {
        return List.of(house());
    }

    /** A house was opened. */
    @EventName("house.house-opened")
    record HouseOpened(
            HouseId house,
            EventHeader header,
            @Personal String name,
            @Personal String address,
            int capacity) implements HouseEvent {}

    /** Simba parents were approved (selectie Simba-ouders; S000:132-137). */
    @EventName(value = "house.simba-parents-approved", revision = 2)
    record SimbaParentsApproved(HouseId house, EventHeader header, List<SimbaParent> parents) implements HouseEvent {}

    /** A place was kept for a child whose placement was decided. */
    @EventName("house.place-reserved")
    record PlaceReserved(HouseId house, EventHeader header, CaseId caseId, ChildId child) implements HouseEvent {
        @Override
        public List<ChildId> subjects() {
            return List.of(child);
        }
    }

    /** A child took a place. */
    @EventName("house.place-taken")
    record PlaceTaken(HouseId house, EventHeader header, CaseId caseId, ChildId child) implements HouseEvent {
        @Override
        public List<ChildId> subjects() {
            return List.of(child);
        }
    }

    /** A child's place became free. */
    @EventName("house.place-freed")
    record PlaceFreed(HouseId house, EventHeader header, CaseId caseId, ChildId child) implements HouseEvent {
        @Override
        public List<ChildId> subjects() {
            return List.of(child);
        }
    }

    /** The number of places of a house changed. */
    @EventName("house.places-changed")
    record PlacesChanged(HouseId house, EventHeader header, int capacity) implements HouseEvent {}

    /** A house was closed: nobody lives there any more, and nobody will. */
    @EventName("house.house-closed")
    record HouseClosed(HouseId house, EventHeader header) implements HouseEvent {}
}
