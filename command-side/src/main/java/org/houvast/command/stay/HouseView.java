package org.houvast.command.stay;

import java.util.Map;
import java.util.Set;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.PersonId;

/**
 * A house as the placement of a child sees it.
 *
 * @param id the house
 * @param opened whether it was opened
 * @param closed whether it was closed since
 * @param capacity its places
 * @param parentsApproved whether its Simba parents were approved (R19)
 * @param parents its Simba parents
 * @param living the children who live there, with their cases
 * @param expected the children for whom a place is kept, with their cases
 */
public record HouseView(
        HouseId id,
        boolean opened,
        boolean closed,
        int capacity,
        boolean parentsApproved,
        Set<PersonId> parents,
        Map<ChildId, CaseId> living,
        Map<ChildId, CaseId> expected) {

    public HouseView {
        parents = Set.copyOf(parents);
        living = Map.copyOf(living);
        expected = Map.copyOf(expected);
    }

    /** The places that are taken or kept, other than for this child. */
    int takenBesides(ChildId child) {
        return living.size()
                + (int) expected.keySet().stream()
                        .filter(other -> !other.equals(child))
                        .count();
    }
}
