package org.houvast.command.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.house.HouseEvent.HouseClosed;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.PlaceFreed;
import org.houvast.language.house.HouseEvent.PlaceReserved;
import org.houvast.language.house.HouseEvent.PlaceTaken;
import org.houvast.language.house.HouseEvent.PlacesChanged;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;
import org.houvast.language.house.SimbaParent;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A Simba house as it stands.
 *
 * @param programme the programme it works under; null before it was opened
 * @param closed whether it was closed
 * @param capacity its places
 * @param parentsApproved whether its Simba parents were approved
 * @param parents its Simba parents
 * @param living the children who live there, with their cases
 * @param expected the children for whom a place is kept, with their cases
 */
public record House(
        @Nullable Programme programme,
        boolean closed,
        int capacity,
        boolean parentsApproved,
        Set<PersonId> parents,
        Map<ChildId, CaseId> living,
        Map<ChildId, CaseId> expected) {

    /** A house that was not opened yet. */
    public static final House NONE = new House(null, false, 0, false, Set.of(), Map.of(), Map.of());

    public House {
        parents = Set.copyOf(parents);
        living = Map.copyOf(living);
        expected = Map.copyOf(expected);
    }

    /** Whether the house was opened. */
    public boolean opened() {
        return programme != null;
    }

    /** The house after the next of its events. */
    public House evolve(HouseEvent event) {
        return switch (event) {
            case HouseOpened e ->
                new House(e.header().profile().programme(), false, e.capacity(), false, parents, living, expected);
            case SimbaParentsApproved e ->
                new House(programme, closed, capacity, true, persons(e.parents()), living, expected);
            case PlacesChanged e ->
                new House(programme, closed, e.capacity(), parentsApproved, parents, living, expected);
            case HouseClosed e -> new House(programme, true, capacity, parentsApproved, parents, living, expected);
            case PlaceReserved e -> places(living, with(expected, e.child(), e.caseId()));
            case PlaceTaken e -> places(with(living, e.child(), e.caseId()), without(expected, e.child()));
            case PlaceFreed e -> places(without(living, e.child()), without(expected, e.child()));
        };
    }

    private House places(Map<ChildId, CaseId> lives, Map<ChildId, CaseId> comes) {
        return new House(programme, closed, capacity, parentsApproved, parents, lives, comes);
    }

    private static Set<PersonId> persons(List<SimbaParent> parents) {
        return parents.stream().map(SimbaParent::person).collect(Collectors.toSet());
    }

    private static Map<ChildId, CaseId> with(Map<ChildId, CaseId> children, ChildId child, CaseId caseId) {
        var more = new LinkedHashMap<>(children);
        more.put(child, caseId);
        return more;
    }

    private static Map<ChildId, CaseId> without(Map<ChildId, CaseId> children, ChildId child) {
        var fewer = new LinkedHashMap<>(children);
        fewer.remove(child);
        return fewer;
    }
}
